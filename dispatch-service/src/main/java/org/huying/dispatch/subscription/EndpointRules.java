package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an address must look like before anything is sent there. Where it leads is looked at again at every attempt: a
 * name may mean another machine tomorrow.
 */
@ApplicationScoped
class EndpointRules {
    private static final int LONGEST = 500;
    private static final int HTTPS_PORT = 443;

    private final Set<Integer> ports;
    private final Set<String> allowed;

    /** @param allowed receivers of the local stack: over http and at any port */
    EndpointRules(
            @ConfigProperty(name = "huying.webhooks.ports", defaultValue = "443,8443") List<Integer> ports,
            @ConfigProperty(name = "huying.webhooks.allowed-hosts") Optional<List<String>> allowed) {
        this.ports = Set.copyOf(ports);
        this.allowed = allowed.orElse(List.of()).stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is wrong with it, in words for the one who sent it; empty where nothing is. */
    Optional<String> complaint(String endpoint) {
        if (endpoint.length() > LONGEST) return Optional.of("最多 500 字 · at most 500 characters");
        if (!endpoint.chars().allMatch(EndpointRules::isVisibleAscii))
            return Optional.of("只能用可见 ASCII 字符，其他字符请编码 · visible ASCII only; encode the rest");
        URI address;
        try {
            address = new URI(endpoint);
        } catch (URISyntaxException unreadable) {
            return Optional.of("不是完整的网址 · no complete URL");
        }
        return complaint(address);
    }

    private Optional<String> complaint(URI address) {
        if (address.getHost() == null || address.getScheme() == null)
            return Optional.of("不是完整的网址 · no complete URL with a host");
        if (address.getRawUserInfo() != null)
            return Optional.of("网址中不能带用户名或密码 · no user or password in the URL: deliveries are signed instead");
        if (address.getRawFragment() != null) return Optional.of("网址中不能带 # 片段 · no fragment in the URL");
        if (isAllowed(address)) return Optional.empty();
        if (!address.getScheme().toLowerCase(Locale.ROOT).equals("https"))
            return Optional.of("必须使用 https · https only");
        int port = address.getPort() < 0 ? HTTPS_PORT : address.getPort();
        return ports.contains(port)
                ? Optional.empty()
                : Optional.of("端口不在允许范围内 · not one of the allowed ports "
                        + ports.stream().sorted().toList());
    }

    private static boolean isVisibleAscii(int character) {
        return character > ' ' && character < '\u007f';
    }

    private boolean isAllowed(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        return web && allowed.contains(address.getHost().toLowerCase(Locale.ROOT));
    }
}
