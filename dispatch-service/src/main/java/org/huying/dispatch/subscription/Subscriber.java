package org.huying.dispatch.subscription;

import java.util.UUID;

/**
 * A subscription as the ways of delivery see it.
 *
 * @param unit       code of the unit
 * @param endpoint   of a webhook: where to; null on the other channels
 * @param signatures of a webhook: which ones it wants; null on the other channels
 */
public record Subscriber(
        UUID id,
        String unit,
        Channel channel,
        SubscriptionStatus status,
        String endpoint,
        SignatureScheme signatures) {}
