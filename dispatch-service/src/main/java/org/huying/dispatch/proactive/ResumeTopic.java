package org.huying.dispatch.proactive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** More has to be done before the topic can be closed. */
@ApplicationScoped
public class ResumeTopic {
    private final ProactiveTopics topics;
    private final Outbox outbox;
    private final Clock clock;

    ResumeTopic(ProactiveTopics topics, Outbox outbox, Clock clock) {
        this.topics = topics;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public ProactiveTopic handle(TopicCommand command) {
        ProactiveTopic moved = topics.answeredFor(command);
        outbox.add(moved.resume(command.caller(), clock.instant()));
        return moved;
    }
}
