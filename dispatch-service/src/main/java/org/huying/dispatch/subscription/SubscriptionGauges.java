package org.huying.dispatch.subscription;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** How many partners are cut off by their own failures, for whoever is woken by it. */
@ApplicationScoped
class SubscriptionGauges {
    private final MeterRegistry registry;
    private final Subscriptions subscriptions;

    SubscriptionGauges(MeterRegistry registry, Subscriptions subscriptions) {
        this.registry = registry;
        this.subscriptions = subscriptions;
    }

    void register(@Observes StartupEvent event) {
        registry.gauge("huying.subscriptions.disabled", this, SubscriptionGauges::disabled);
    }

    private double disabled() {
        return QuarkusTransaction.joiningExisting().call(subscriptions::countDisabled);
    }
}
