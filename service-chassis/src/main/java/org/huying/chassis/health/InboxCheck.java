package org.huying.chassis.health;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
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

    InboxCheck(ConsumerLag lag, ReplayParkedEvents parked) {
        this.lag = lag;
        this.parked = parked;
    }

    @Override
    public HealthCheckResponse call() {
        long waiting = parked.count();
        var answer = HealthCheckResponse.named("inbox").status(waiting == 0).withData("parked", waiting);
        lag.byChannel().forEach((channel, behind) -> answer.withData("lag-" + channel, behind));
        return answer.build();
    }
}
