package org.huying.chassis.health;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.huying.chassis.outbox.Backlog;
import org.huying.chassis.outbox.RelayLifecycle;

/** Whether events leave. Not a readiness check: a service whose events wait in its outbox still accepts concerns. */
@Wellness
@ApplicationScoped
class RelayCheck implements HealthCheck {
    private static final double ALARMING_SECONDS = 30;

    private final Backlog backlog;
    private final RelayLifecycle relay;

    RelayCheck(Backlog backlog, RelayLifecycle relay) {
        this.backlog = backlog;
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        Backlog.Reading reading = backlog.read();
        boolean well = relay.stoppedShards().isEmpty() && reading.oldestSeconds() < ALARMING_SECONDS;
        var answer = HealthCheckResponse.named("relay")
                .status(well)
                .withData("unsent", reading.unsent())
                .withData("oldestSeconds", String.valueOf(reading.oldestSeconds()))
                .withData("ownedShards", relay.ownedShards());
        relay.stoppedShards().forEach((shard, reason) -> answer.withData("stopped-" + shard, reason));
        return answer.build();
    }
}
