package org.huying.dispatch.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChannelSetupsTest {
    private static final Subscriber TOPIC =
            new Subscriber(new UUID(0, 1), "POLICE-WLC", Channel.KAFKA, SubscriptionStatus.ACTIVE, null, null);
    private static final Subscriber HOOK = SubscriptionTest.aWebhook().asSubscriber();

    private final List<String> heard = new ArrayList<>();
    private final ChannelSetups setups = new ChannelSetups(these(new Broker()));

    @Test
    void whoever_sees_to_a_channel_hears_of_its_subscriptions_and_gives_credentials() {
        // When
        Map<String, String> credentials = setups.opened(TOPIC);
        setups.started(TOPIC, 7);
        setups.ended(TOPIC);
        // Then
        assertThat(credentials).containsExactly(Map.entry("username", "POLICE-WLC"));
        assertThat(heard).containsExactly("started up to 7", "ended POLICE-WLC");
    }

    @Test
    void nobody_hears_of_another_channel() {
        // When
        Map<String, String> credentials = setups.opened(HOOK);
        setups.started(HOOK, 7);
        setups.ended(HOOK);
        // Then
        assertThat(credentials).isEmpty();
        assertThat(heard).isEmpty();
    }

    private class Broker implements ChannelSetup {
        @Override
        public Channel channel() {
            return Channel.KAFKA;
        }

        @Override
        public Map<String, String> opened(Subscriber subscription) {
            return Map.of("username", subscription.unit());
        }

        @Override
        public void started(UUID subscription, long upTo) {
            heard.add("started up to " + upTo);
        }

        @Override
        public void ended(Subscriber subscription) {
            heard.add("ended " + subscription.unit());
        }
    }

    @SuppressWarnings("unchecked") // a proxy knows no type arguments
    private static Instance<ChannelSetup> these(ChannelSetup... setups) {
        return (Instance<ChannelSetup>) Proxy.newProxyInstance(
                ChannelSetupsTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("stream")) return Stream.of(setups);
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
