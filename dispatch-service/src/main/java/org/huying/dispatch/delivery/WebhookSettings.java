package org.huying.dispatch.delivery;

import java.time.Duration;
import java.util.List;

/**
 * How webhooks are sent.
 *
 * @param concurrency       how many requests an endpoint has to answer at a time
 * @param connectTimeout    how long a connection may take
 * @param requestTimeout    how long a request may take from its beginning to the end of the answer
 * @param schedule          how long to wait after each attempt in vain; the last one goes on for ever
 * @param longestRetryAfter the most that a {@code Retry-After} is believed
 * @param failingFor        how long nothing gets through before a subscription is disabled
 * @param unsafeFor         the same of an address that leads where nothing may be sent
 */
record WebhookSettings(
        int concurrency,
        Duration connectTimeout,
        Duration requestTimeout,
        List<Duration> schedule,
        Duration longestRetryAfter,
        Duration failingFor,
        Duration unsafeFor) {}
