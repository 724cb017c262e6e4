package org.huying.dispatch.partnertopic;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether partners' topics are written, for whoever watches over it. */
@Wellness
@ApplicationScoped
class TopicsCheck implements HealthCheck {
    private final RestingTopics resting;
    private final WaitingNotices waiting;
    private final MeterRegistry registry;

    TopicsCheck(RestingTopics resting, WaitingNotices waiting, MeterRegistry registry) {
        this.resting = resting;
        this.waiting = waiting;
        this.registry = registry;
    }

    void register(@Observes StartupEvent event) {
        registry.gauge(
                "huying.partner.topics.resting", resting, it -> it.reasons().size());
        registry.gauge("huying.partner.topics.oldest.seconds", waiting, WaitingNotices::oldestSeconds);
    }

    @Override
    public HealthCheckResponse call() {
        var reasons = resting.reasons();
        var answer = HealthCheckResponse.named("partner-topics").status(reasons.isEmpty());
        reasons.forEach((topic, reason) -> answer.withData("resting-" + topic, reason));
        return answer.build();
    }
}
