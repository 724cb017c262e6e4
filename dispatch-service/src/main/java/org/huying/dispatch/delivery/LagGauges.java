package org.huying.dispatch.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.huying.chassis.schedule.Spread;
import org.jboss.logging.Logger;

/** How far webhooks are behind, for each partner unit, for Prometheus. */
@ApplicationScoped
class LagGauges {
    private static final Logger LOG = Logger.getLogger(LagGauges.class);

    private final Lag lag;
    private final MultiGauge waiting;
    private final MultiGauge oldest;

    LagGauges(Lag lag, MeterRegistry registry, Webhooks webhooks) {
        this.lag = lag;
        this.waiting = MultiGauge.builder("huying.webhooks.waiting").register(registry);
        this.oldest = MultiGauge.builder("huying.webhooks.oldest.seconds").register(registry);
        registry.gauge("huying.webhooks.shards.owned", webhooks, Webhooks::ownedShards);
    }

    @Scheduled(
            identity = "webhook-lag",
            every = "${huying.webhooks.gauges:10s}",
            executionMaxDelay = Spread.OVER,
            concurrentExecution = ConcurrentExecution.SKIP)
    void read() {
        try {
            List<Lag.OfUnit> units = lag.read();
            waiting.register(rows(units, Lag.OfUnit::waiting), true);
            oldest.register(rows(units, Lag.OfUnit::oldestSeconds), true);
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "lag of webhooks not read (%s), next time",
                    unreachable.getClass().getSimpleName());
        }
    }

    private static List<Row<?>> rows(List<Lag.OfUnit> units, ToDoubleFunction<Lag.OfUnit> value) {
        return units.stream()
                .<Row<?>>map(unit -> Row.of(Tags.of("unit", unit.unit()), value.applyAsDouble(unit)))
                .toList();
    }
}
