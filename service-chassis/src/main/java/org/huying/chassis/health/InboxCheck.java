package org.huying.chassis.health;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.huying.chassis.inbox.ConsumerLag;
import org.huying.chassis.inbox.ReplayParkedEvents;

/** Whether events are taken in: how far the consumers are behind, and whether any event is parked. */
@Wellness
@ApplicationScoped
class InboxCheck implements HealthCheck {
    private final ConsumerLag lag;
    private final ReplayParkedEvents parked;
    private final long alarmingLag;

    InboxCheck(
            ConsumerLag lag,
            ReplayParkedEvents parked,
            @ConfigProperty(name = "huying.inbox.alarming-lag", defaultValue = "10000") long alarmingLag) {
        this.lag = lag;
        this.parked = parked;
        this.alarmingLag = alarmingLag;
    }

    @Override
    public HealthCheckResponse call() {
        long waiting = parked.count();
        var behindByChannel = lag.byChannel();
        boolean keepsUp = behindByChannel.values().stream().allMatch(behind -> behind < alarmingLag);
        var answer = HealthCheckResponse.named("inbox")
                .status(waiting == 0 && keepsUp)
                .withData("parked", waiting);
        behindByChannel.forEach((channel, behind) -> answer.withData("lag-" + channel, behind));
        return answer.build();
    }
}
