package org.huying.dispatch.partnertopic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Carries what waits for a subscription into its topic; sees to the topic again when that fails. */
@ApplicationScoped
class CarryToTopic {
    private final PartnerTopicTable topics;
    private final PartnerBroker broker;
    private final CarryNotices notices;
    private final RestingTopics resting;

    CarryToTopic(PartnerTopicTable topics, PartnerBroker broker, CarryNotices notices, RestingTopics resting) {
        this.topics = topics;
        this.broker = broker;
        this.notices = notices;
        this.resting = resting;
    }

    /** Whether to go on at once. */
    boolean handle(UUID subscription) {
        PartnerTopic topic = topics.of(subscription).map(TopicRecord::topic).orElse(null);
        if (topic == null) return false;
        try {
            if (resting.hasFailed(subscription)) broker.prepare(topic);
            var carried = notices.handle(subscription, topic);
            if (carried.failure() == null) resting.goesOn(subscription);
            else resting.rest(subscription, topic, carried.failure(), System.nanoTime());
            return carried.more() && carried.failure() == null;
        } catch (RuntimeException failed) {
            resting.rest(subscription, topic, failed.getClass().getSimpleName(), System.nanoTime());
            return false;
        }
    }
}
