package org.huying.dispatch.partnertopic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.subscription.Subscriber;
import org.huying.dispatch.subscription.Subscribers;

/** A new password for a unit's topic, under its other name; the former one is valid for a while, so nothing stands still. */
@ApplicationScoped
public class RotateTopicPassword {
    private final Subscribers subscribers;
    private final PartnerTopicTable topics;
    private final PartnerBroker broker;
    private final SignIns signIns;
    private final PrivilegedActs acts;
    private final Duration overlap;

    /** @param overlap for how long the former password stays valid */
    RotateTopicPassword(
            Subscribers subscribers,
            PartnerTopicTable topics,
            PartnerBroker broker,
            SignIns signIns,
            PrivilegedActs acts,
            @ConfigProperty(name = "huying.subscriptions.rotation-overlap", defaultValue = "24h") Duration overlap) {
        this.subscribers = subscribers;
        this.topics = topics;
        this.broker = broker;
        this.signIns = signIns;
        this.acts = acts;
        this.overlap = overlap;
    }

    /** @param atOnce the former password is known to others, and is void from now on */
    @Transactional
    public TopicSignIn handle(UUID id, boolean atOnce, AccessScope caller) {
        Subscriber subscription = subscribers.visible(id, caller);
        TopicRecord record = topics.locked(id).orElseThrow(PasswordNotRotated::noTopic);
        if (record.formerValid() && !atOnce) throw PasswordNotRotated.formerStillValid();
        PartnerTopic topic = record.topic();
        boolean name = !record.secondName();
        if (atOnce) broker.shutOut(topic.user(record.secondName()));
        TopicSignIn signIn = signIns.give(topic, name);
        topics.signsInWith(id, name, atOnce ? Duration.ZERO : overlap);
        acts.record((atOnce ? "voided and rotated" : "rotated") + " the Kafka password of " + subscription.unit());
        return signIn;
    }
}
