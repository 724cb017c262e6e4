package org.huying.dispatch.proactive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** The unit that leads asks for the review. */
@ApplicationScoped
public class SubmitTopic {
    private final ProactiveTopics topics;
    private final Outbox outbox;
    private final Clock clock;

    SubmitTopic(ProactiveTopics topics, Outbox outbox, Clock clock) {
        this.topics = topics;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public ProactiveTopic handle(TopicCommand command) {
        ProactiveTopic moved = topics.visible(command);
        outbox.add(moved.submit(command.caller(), clock.instant()));
        return moved;
    }
}
