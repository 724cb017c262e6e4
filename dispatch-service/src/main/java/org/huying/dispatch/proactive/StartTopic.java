package org.huying.dispatch.proactive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** The unit that leads begins. */
@ApplicationScoped
public class StartTopic {
    private final ProactiveTopics topics;
    private final Outbox outbox;
    private final Clock clock;

    StartTopic(ProactiveTopics topics, Outbox outbox, Clock clock) {
        this.topics = topics;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public ProactiveTopic handle(TopicCommand command) {
        ProactiveTopic moved = topics.visible(command);
        outbox.add(moved.start(command.caller(), clock.instant()));
        return moved;
    }
}
