package org.huying.dispatch.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.lease.LeaseSession;

/** Sends webhooks while the service runs. */
@ApplicationScoped
class Webhooks {
    private final CourierParts parts;
    private final LeaseSession session;
    private final boolean enabled;
    private Courier courier;

    Webhooks(
            CourierParts parts,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password", defaultValue = "none") String password,
            @ConfigProperty(name = "huying.webhooks.lease", defaultValue = "10s") Duration lease,
            @ConfigProperty(name = "huying.webhooks.enabled", defaultValue = "true") boolean enabled) {
        this.parts = parts;
        this.session = new LeaseSession(url, user, password, "huying-webhooks", lease);
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) start();
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    void start() {
        courier = another();
        courier.start();
    }

    void stop() {
        if (courier != null) courier.close();
        courier = null;
    }

    Courier another() {
        return new Courier(parts, session);
    }

    /** How many of the {@link Lanes#SHARDS} this replica serves. */
    int ownedShards() {
        return courier == null ? 0 : courier.ownedShards();
    }
}
