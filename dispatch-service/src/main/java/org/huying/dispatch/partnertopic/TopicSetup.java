package org.huying.dispatch.partnertopic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.UUID;
import org.huying.dispatch.subscription.Channel;
import org.huying.dispatch.subscription.ChannelSetup;
import org.huying.dispatch.subscription.Subscriber;

/** The topic is there, and the unit can sign in, before there is a subscription that would have to be written to it. */
@ApplicationScoped
class TopicSetup implements ChannelSetup {
    private static final boolean FIRST_NAME = false;

    private final PartnerTopicTable topics;
    private final PartnerBroker broker;
    private final SignIns signIns;
    private final Event<TakeBackRights.Ended> ends;

    TopicSetup(PartnerTopicTable topics, PartnerBroker broker, SignIns signIns, Event<TakeBackRights.Ended> ends) {
        this.topics = topics;
        this.broker = broker;
        this.signIns = signIns;
        this.ends = ends;
    }

    @Override
    public Channel channel() {
        return Channel.KAFKA;
    }

    @Override
    public Map<String, String> opened(Subscriber subscription) {
        topics.of(subscription.unit()).ifPresent(there -> {
            throw there.endedAt() == null ? TopicTaken.byAnother() : TopicTaken.byOneThatEnds();
        });
        PartnerTopic topic = PartnerTopic.of(subscription.unit());
        broker.prepare(topic);
        return signIns.give(topic, FIRST_NAME).byName();
    }

    @Override
    public void started(UUID subscription, long upTo) {
        topics.insert(subscription);
    }

    /** What Kafka has to do follows at once, and is tried until it is done. */
    @Override
    public void ended(Subscriber subscription) {
        topics.end(subscription.id());
        ends.fire(new TakeBackRights.Ended(subscription.id()));
    }
}
