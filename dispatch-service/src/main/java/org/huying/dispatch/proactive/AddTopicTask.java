package org.huying.dispatch.proactive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.huying.chassis.outbox.Outbox;

/** A unit is given something to do for a topic. */
@ApplicationScoped
public class AddTopicTask {
    private final ProactiveTopics topics;
    private final TopicSubjects subjects;
    private final Outbox outbox;
    private final Clock clock;

    AddTopicTask(ProactiveTopics topics, TopicSubjects subjects, Outbox outbox, Clock clock) {
        this.topics = topics;
        this.subjects = subjects;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public ProactiveTopic handle(TopicCommand command, String unit, String what, LocalDate dueOn) {
        ProactiveTopic moved = topics.visible(command);
        outbox.add(moved.addTask(subjects.unit(unit, "/unit"), what, dueOn, command.caller(), clock.instant()));
        return moved;
    }
}
