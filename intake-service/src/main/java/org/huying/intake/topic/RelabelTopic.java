package org.huying.intake.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;

/** The system administrator calls a topic otherwise; what is registered under it stays. */
@ApplicationScoped
public class RelabelTopic {
    private final Topics topics;
    private final Outbox outbox;
    private final PrivilegedActs acts;
    private final Event<KnownTopics.Changed> news;
    private final Clock clock;

    RelabelTopic(Topics topics, Outbox outbox, PrivilegedActs acts, Event<KnownTopics.Changed> news, Clock clock) {
        this.topics = topics;
        this.outbox = outbox;
        this.acts = acts;
        this.news = news;
        this.clock = clock;
    }

    /** The same labels once more have no second effect, also with the version of before. */
    @Transactional
    public Topic handle(String code, TopicLabels labels, EntityVersion expected, AccessScope caller) {
        Topic topic = topics.held(code).orElseThrow(() -> new NotFound("topic", code));
        if (topic.labels().equals(labels) && topic.status() == TopicStatus.LISTED) {
            outbox.toldBefore(topic.token());
            return topic;
        }
        expected.mustBe(topic.sequence());
        outbox.add(topic.relabel(labels, caller.actingRole(), clock.instant()));
        acts.record("topic " + code + " relabelled");
        news.fire(new KnownTopics.Changed());
        return topic;
    }
}
