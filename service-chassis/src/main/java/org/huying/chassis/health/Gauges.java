package org.huying.chassis.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.ToDoubleFunction;
import org.huying.chassis.audit.AuditTrail;
import org.huying.chassis.inbox.ConsumerLag;
import org.huying.chassis.inbox.ReplayParkedEvents;
import org.huying.chassis.outbox.Backlog;
import org.huying.chassis.outbox.RelayLifecycle;

/** The figures an operator is woken by, for Prometheus. */
@ApplicationScoped
class Gauges {
    private final MeterRegistry registry;
    private final Backlog backlog;
    private final RelayLifecycle relay;
    private final ReplayParkedEvents parked;
    private final ConsumerLag lag;
    private final AuditTrail audit;

    Gauges(
            MeterRegistry registry,
            Backlog backlog,
            RelayLifecycle relay,
            ReplayParkedEvents parked,
            ConsumerLag lag,
            AuditTrail audit) {
        this.registry = registry;
        this.backlog = backlog;
        this.relay = relay;
        this.parked = parked;
        this.lag = lag;
        this.audit = audit;
    }

    void register(@Observes StartupEvent event) {
        gauge("huying.outbox.unsent", backlog, it -> it.read().unsent());
        gauge("huying.outbox.oldest.seconds", backlog, it -> it.read().oldestSeconds());
        gauge("huying.relay.shards.owned", relay, RelayLifecycle::ownedShards);
        gauge("huying.relay.shards.stopped", relay, it -> it.stoppedShards().size());
        gauge("huying.inbox.parked", parked, ReplayParkedEvents::count);
        gauge("huying.inbox.lag", lag, ConsumerLag::total);
        gauge("huying.audit.newest.line", audit, AuditTrail::newestLine);
    }

    private <T> void gauge(String name, T source, ToDoubleFunction<T> value) {
        registry.gauge(name, source, value);
    }
}
