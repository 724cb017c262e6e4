package org.huying.chassis.http;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start in production with settings that belong to the local stack. */
@ApplicationScoped
class ProductionStart {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "0.0.0.0");

    private final boolean storyClock;
    private final Optional<String> issuer;

    ProductionStart(
            @ConfigProperty(name = "huying.story-clock.enabled", defaultValue = "false") boolean storyClock,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer) {
        this.storyClock = storyClock;
        this.issuer = issuer;
    }

    void check(@Observes @Priority(1) StartupEvent event) {
        if (ConfigUtils.isProfileActive("prod")) check(storyClock, issuer);
    }

    static void check(boolean storyClock, Optional<String> issuer) {
        if (storyClock) throw new IllegalStateException("huying.story-clock.enabled must not be set in production");
        String host = issuer.map(URI::create).map(URI::getHost).orElse("");
        if (host.isEmpty() || LOOPBACK.contains(host))
            throw new IllegalStateException("quarkus.oidc.auth-server-url must name a real issuer in production");
    }
}
