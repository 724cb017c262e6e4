package org.huying.dispatch.delivery;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hosts that may be posted to wherever they are, over whatever port and without TLS: receivers of the local stack. All
 * others are reached over https, on ports that are listed.
 */
@ApplicationScoped
class AllowedHosts {
    private final Set<String> hosts;
    private final Set<Integer> ports;

    AllowedHosts(
            @ConfigProperty(name = "huying.webhooks.allowed-hosts") Optional<List<String>> hosts,
            @ConfigProperty(name = "huying.webhooks.ports", defaultValue = "443,8443") List<Integer> ports) {
        this.hosts = hosts.orElse(List.of()).stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.ports = Set.copyOf(ports);
    }

    boolean include(String host) {
        return hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    boolean allowPort(int port) {
        return ports.contains(port);
    }

    void check(@Observes @Priority(1) StartupEvent event) {
        if (ConfigUtils.isProfileActive("prod")) refuseLoopback(hosts);
    }

    static void refuseLoopback(Set<String> hosts) {
        for (String host : hosts)
            if (isLoopback(host))
                throw new IllegalStateException(
                        "huying.webhooks.allowed-hosts must not name " + host + " in production");
    }

    private static boolean isLoopback(String host) {
        if (host.equals("localhost") || host.endsWith(".localhost")) return true;
        if (!host.matches("[0-9.]+|\\[?[0-9a-f:.]+\\]?")) return false;
        try {
            InetAddress address = InetAddress.getByName(host);
            return address.isLoopbackAddress() || address.isAnyLocalAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
