package org.huying.dispatch.proactive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** Somebody of the place finds that a task is not done yet. */
@ApplicationScoped
public class SendBackTopicTask {
    private final ProactiveTopics topics;
    private final Outbox outbox;
    private final Clock clock;

    SendBackTopicTask(ProactiveTopics topics, Outbox outbox, Clock clock) {
        this.topics = topics;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public ProactiveTopic handle(TopicCommand command, int task, String reason) {
        ProactiveTopic moved = topics.answeredFor(command);
        outbox.add(moved.sendBackTask(task, reason, command.caller(), clock.instant()));
        return moved;
    }
}
