package org.huying.dispatch.subscription;

import java.util.List;
import java.util.Map;

/**
 * A subscription with what is shown once.
 *
 * @param secrets     empty when the same request came before: what was shown then is shown to nobody again
 * @param credentials what its channel gave, by name; empty where it gives none, and when the request came before
 */
public record CreatedSubscription(
        Subscription subscription, List<ShownSecret> secrets, Map<String, String> credentials) {
    static CreatedSubscription before(Subscription subscription) {
        return new CreatedSubscription(subscription, List.of(), Map.of());
    }

    @Override
    public String toString() {
        return "CreatedSubscription[" + subscription.id() + "]";
    }
}
