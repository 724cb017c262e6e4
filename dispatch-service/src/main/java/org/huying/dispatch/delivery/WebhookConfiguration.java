package org.huying.dispatch.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.housekeeping.Perishable;

/** Settings of {@code huying.webhooks}. */
@ApplicationScoped
class WebhookConfiguration {
    @Produces
    @Singleton
    WebhookSettings settings(
            @ConfigProperty(name = "huying.webhooks.concurrency", defaultValue = "8") int concurrency,
            @ConfigProperty(name = "huying.webhooks.connect-timeout", defaultValue = "5s") Duration connectTimeout,
            @ConfigProperty(name = "huying.webhooks.request-timeout", defaultValue = "15s") Duration requestTimeout,
            @ConfigProperty(name = "huying.webhooks.schedule", defaultValue = "5s,30s,2m,10m,30m,1h,2h,4h,8h,12h,24h")
                    List<Duration> schedule,
            @ConfigProperty(name = "huying.webhooks.longest-retry-after", defaultValue = "24h") Duration retryAfter,
            @ConfigProperty(name = "huying.webhooks.failing-for", defaultValue = "3d") Duration failingFor,
            @ConfigProperty(name = "huying.webhooks.unsafe-for", defaultValue = "1h") Duration unsafeFor) {
        return new WebhookSettings(
                concurrency, connectTimeout, requestTimeout, schedule, retryAfter, failingFor, unsafeFor);
    }

    @Produces
    @Singleton
    RetrySchedule schedule(WebhookSettings settings) {
        return new RetrySchedule(
                settings.schedule(), () -> ThreadLocalRandom.current().nextDouble());
    }

    /** The names of the internet, as the machine looks them up. */
    @Produces
    @Singleton
    HostNames names() {
        return InetAddress::getAllByName;
    }

    /** What is settled; what is open stays for as long as its notice does. */
    @Produces
    @Singleton
    Perishable deliveries(@ConfigProperty(name = "huying.webhooks.keep", defaultValue = "30d") Duration keep) {
        return new Perishable("delivery", "settled_at", keep);
    }

    @Produces
    @Singleton
    Perishable attempts(@ConfigProperty(name = "huying.webhooks.keep", defaultValue = "30d") Duration keep) {
        return new Perishable("delivery_attempt", "started_at", keep);
    }
}
