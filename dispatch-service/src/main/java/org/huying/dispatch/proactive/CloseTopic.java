package org.huying.dispatch.proactive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** Those of the place close the topic. */
@ApplicationScoped
public class CloseTopic {
    private final ProactiveTopics topics;
    private final Outbox outbox;
    private final Clock clock;

    CloseTopic(ProactiveTopics topics, Outbox outbox, Clock clock) {
        this.topics = topics;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public ProactiveTopic handle(TopicCommand command) {
        ProactiveTopic moved = topics.answeredFor(command);
        outbox.add(moved.close(command.caller(), clock.instant()));
        return moved;
    }
}
