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

/** The system administrator takes a topic out of use: no new concerns, and never another topic of that code. */
@ApplicationScoped
public class RetireTopic {
    private final Topics topics;
    private final Outbox outbox;
    private final PrivilegedActs acts;
    private final Event<KnownTopics.Changed> news;
    private final Clock clock;

    RetireTopic(Topics topics, Outbox outbox, PrivilegedActs acts, Event<KnownTopics.Changed> news, Clock clock) {
        this.topics = topics;
        this.outbox = outbox;
        this.acts = acts;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Topic handle(String code, EntityVersion expected, AccessScope caller) {
        Topic topic = topics.held(code).orElseThrow(() -> new NotFound("topic", code));
        expected.mustBe(topic.sequence());
        TopicEvent.Retired retired = topic.retire(caller.actingRole(), clock.instant());
        if (topics.hasListedBelow(code)) throw new TopicHasBranches(code);
        outbox.add(retired);
        acts.record("topic " + code + " retired");
        news.fire(new KnownTopics.Changed());
        return topic;
    }
}
