package org.huying.dispatch.proactive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.CreatedOnce;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.casefile.CaseEvent;

/** The desk or a community takes a matter up (立项), because a place is hot or for a reason of its own. */
@ApplicationScoped
public class OpenTopic {
    private final TopicSubjects subjects;
    private final ProactiveTopics topics;
    private final CreatedOnce once;
    private final Outbox outbox;
    private final Clock clock;

    OpenTopic(TopicSubjects subjects, ProactiveTopics topics, CreatedOnce once, Outbox outbox, Clock clock) {
        this.subjects = subjects;
        this.topics = topics;
        this.once = once;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public ProactiveTopic handle(TopicDraft draft, AccessScope caller, RepeatableRequest request) {
        Subject about = subjects.of(draft, caller);
        String community = about.place().communityCode();
        String number = "PT-%s-%d".formatted(community, topics.nextSerial(community));
        Optional<String> before = once.before(request, caller, number);
        if (before.isPresent()) return openedBefore(before.get(), caller);
        if (about.hotSpot() != null)
            topics.openOf(about.hotSpot()).ifPresent(open -> {
                throw new TopicIsOpen(open);
            });
        var topic = new ProactiveTopic(number, about, subjects.unit(draft.lead(), "/lead"), subjects.coHandlers(draft));
        outbox.add(topic.open(caller, clock.instant()));
        topics.persist(topic);
        return topic;
    }

    private ProactiveTopic openedBefore(String number, AccessScope caller) {
        ProactiveTopic opened = topics.visible(number, caller);
        outbox.toldBefore(new ConsistencyToken(CaseEvent.STREAM, opened.id().toString(), opened.sequence()));
        return opened;
    }
}
