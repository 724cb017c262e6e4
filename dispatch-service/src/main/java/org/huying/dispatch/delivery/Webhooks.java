package org.huying.dispatch.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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
            LeaseSession session,
            @ConfigProperty(name = "huying.webhooks.enabled", defaultValue = "true") boolean enabled) {
        this.parts = parts;
        this.session = session;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) start();
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    void start() {
        courier = new Courier(parts, session);
        courier.start();
    }

    void stop() {
        if (courier != null) courier.close();
        courier = null;
    }

    /** How many of the {@link Lanes#SHARDS} this replica serves. */
    int ownedShards() {
        return courier == null ? 0 : courier.ownedShards();
    }
}
