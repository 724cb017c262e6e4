package org.huying.intake.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.idempotency.Claim;
import org.huying.chassis.idempotency.IdempotencyKeys;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.scope.AccessScope;

/** The system administrator lists a new topic under one that there is. */
@ApplicationScoped
public class ListTopic {
    private final Topics topics;
    private final IdempotencyKeys keys;
    private final Outbox outbox;
    private final PrivilegedActs acts;
    private final Event<KnownTopics.Changed> news;
    private final Clock clock;

    ListTopic(
            Topics topics,
            IdempotencyKeys keys,
            Outbox outbox,
            PrivilegedActs acts,
            Event<KnownTopics.Changed> news,
            Clock clock) {
        this.topics = topics;
        this.keys = keys;
        this.outbox = outbox;
        this.acts = acts;
        this.news = news;
        this.clock = clock;
    }

    /** Once for each idempotency key. */
    @Transactional
    public Topic handle(TopicDraft draft, AccessScope caller, Optional<String> key) {
        Optional<String> before =
                key.flatMap(it -> keys.claim(Claim.of(caller.subject(), it, "topic " + draft, draft.code()))
                        .earlierAnswer());
        if (before.isPresent()) return asBefore(before.get());
        mayStandThere(draft.code());
        Topic topic = new Topic(draft, topics.nextPosition());
        outbox.add(topic.list(caller.actingRole(), clock.instant()));
        topics.persist(topic);
        acts.record("topic " + draft.code() + " listed");
        news.fire(new KnownTopics.Changed());
        return topic;
    }

    private Topic asBefore(String code) {
        Topic topic = topics.findById(code);
        outbox.toldBefore(topic.token());
        return topic;
    }

    private void mayStandThere(String code) {
        topics.lock();
        if (topics.findByIdOptional(code).isPresent()) throw new TopicTaken(code);
        String parent = TopicCode.parentOf(code)
                .orElseThrow(() -> new Invalid("/code", "请在已有类别下新增，如 other.xxx · list it below a topic there is"));
        Topic above = topics.findByIdOptional(parent)
                .orElseThrow(() -> new Invalid(
                        "/code", "没有上级类别 " + parent + "，请先新增上级 · no topic " + parent + " to list it below"));
        if (above.status() == TopicStatus.RETIRED)
            throw new Invalid("/code", "上级类别 " + parent + " 已停用，请另选上级 · " + parent + " is retired; choose another");
    }
}
