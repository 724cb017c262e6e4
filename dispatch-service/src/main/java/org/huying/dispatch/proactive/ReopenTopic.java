package org.huying.dispatch.proactive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** Those of the place take a closed topic up again. */
@ApplicationScoped
public class ReopenTopic {
    private final ProactiveTopics topics;
    private final Outbox outbox;
    private final Clock clock;

    ReopenTopic(ProactiveTopics topics, Outbox outbox, Clock clock) {
        this.topics = topics;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public ProactiveTopic handle(TopicCommand command) {
        ProactiveTopic moved = topics.answeredFor(command);
        outbox.add(moved.reopen(command.caller(), clock.instant()));
        return moved;
    }
}
