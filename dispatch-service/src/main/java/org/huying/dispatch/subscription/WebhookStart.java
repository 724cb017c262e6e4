package org.huying.dispatch.subscription;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Refuses to start in production where webhooks might be sent to the machine itself. */
@ApplicationScoped
class WebhookStart {
    private final EndpointRules rules;

    WebhookStart(EndpointRules rules) {
        this.rules = rules;
    }

    void check(@Observes StartupEvent event) {
        check(ConfigUtils.isProfileActive("prod"), rules.allowLoopback());
    }

    static void check(boolean production, boolean loopback) {
        if (production && loopback)
            throw new IllegalStateException("huying.webhooks.allow-loopback must not be set in production");
    }
}
