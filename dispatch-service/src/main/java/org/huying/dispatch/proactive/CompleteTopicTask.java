package org.huying.dispatch.proactive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** A unit says its task is done. */
@ApplicationScoped
public class CompleteTopicTask {
    private final ProactiveTopics topics;
    private final Outbox outbox;
    private final Clock clock;

    CompleteTopicTask(ProactiveTopics topics, Outbox outbox, Clock clock) {
        this.topics = topics;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public ProactiveTopic handle(TopicCommand command, int task, String note) {
        ProactiveTopic moved = topics.visible(command);
        outbox.add(moved.completeTask(task, note, command.caller(), clock.instant()));
        return moved;
    }
}
