package org.huying.intake.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.huying.chassis.inbox.ConsumerLag;

/**
 * Addresses cannot be checked, and so nothing accepted, before the directory has arrived: communities and grids are
 * known, and nothing of the topic waits to be read. What changes later does not make the service unready again.
 */
@Readiness
@ApplicationScoped
class DirectoryReady implements HealthCheck {
    private final KnownPlaces places;
    private final ConsumerLag lag;
    private volatile boolean arrived;

    DirectoryReady(KnownPlaces places, ConsumerLag lag) {
        this.places = places;
        this.lag = lag;
    }

    @Override
    public HealthCheckResponse call() {
        if (!arrived) arrived = places.haveArrived() && lag.byChannel().getOrDefault("directory", 0L) == 0;
        return HealthCheckResponse.named("directory").status(arrived).build();
    }
}
