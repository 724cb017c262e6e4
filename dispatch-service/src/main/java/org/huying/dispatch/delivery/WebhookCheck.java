package org.huying.dispatch.delivery;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether partner units get what is posted to them. Not a readiness check: their network is not ours. */
@Wellness
@ApplicationScoped
class WebhookCheck implements HealthCheck {
    private final Lag lag;
    private final Duration alarmingAge;

    WebhookCheck(
            Lag lag,
            @ConfigProperty(name = "huying.webhooks.alarming-age", defaultValue = "15m") Duration alarmingAge) {
        this.lag = lag;
        this.alarmingAge = alarmingAge;
    }

    @Override
    public HealthCheckResponse call() {
        List<Lag.OfUnit> units = lag.read();
        boolean well = units.stream().allMatch(unit -> unit.oldestActiveSeconds() < alarmingAge.toSeconds());
        var answer = HealthCheckResponse.named("webhooks").status(well);
        units.forEach(unit -> answer.withData("waiting-" + unit.unit(), unit.waiting())
                .withData("oldestSeconds-" + unit.unit(), (long) unit.oldestSeconds()));
        return answer.build();
    }
}
