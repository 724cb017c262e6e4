package org.huying.dispatch.proactive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** Somebody of the place, other than its unit, sees that a task is done. */
@ApplicationScoped
public class ConfirmTopicTask {
    private final ProactiveTopics topics;
    private final Outbox outbox;
    private final Clock clock;

    ConfirmTopicTask(ProactiveTopics topics, Outbox outbox, Clock clock) {
        this.topics = topics;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public ProactiveTopic handle(TopicCommand command, int task) {
        ProactiveTopic moved = topics.answeredFor(command);
        outbox.add(moved.confirmTask(task, command.caller(), clock.instant()));
        return moved;
    }
}
