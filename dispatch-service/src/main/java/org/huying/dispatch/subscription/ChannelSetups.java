package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Tells those who see to a channel that a subscription on it begins or ends. */
@ApplicationScoped
class ChannelSetups {
    private final Instance<ChannelSetup> setups;

    ChannelSetups(@Any Instance<ChannelSetup> setups) {
        this.setups = setups;
    }

    /** @return what is shown once to whoever created it */
    Map<String, String> opened(Subscriber subscription) {
        Map<String, String> credentials = new HashMap<>();
        of(subscription).forEach(setup -> credentials.putAll(setup.opened(subscription)));
        return Map.copyOf(credentials);
    }

    void started(Subscriber subscription, long upTo) {
        of(subscription).forEach(setup -> setup.started(subscription.id(), upTo));
    }

    void ended(Subscriber subscription) {
        of(subscription).forEach(setup -> setup.ended(subscription));
    }

    private Stream<ChannelSetup> of(Subscriber subscription) {
        return setups.stream().filter(setup -> setup.channel() == subscription.channel());
    }
}
