package org.huying.intake.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Addresses cannot be checked, and so nothing accepted, before the directory was heard of. */
@Readiness
@ApplicationScoped
class DirectoryReady implements HealthCheck {
    private final KnownPlaces places;

    DirectoryReady(KnownPlaces places) {
        this.places = places;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("directory").status(!places.isEmpty()).build();
    }
}
