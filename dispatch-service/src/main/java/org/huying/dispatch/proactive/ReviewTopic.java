package org.huying.dispatch.proactive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.huying.chassis.outbox.Outbox;

/** Those of the place write down what became of the topic (复盘); the system counts the cases. */
@ApplicationScoped
public class ReviewTopic {
    private final ProactiveTopics topics;
    private final HotSpotCounts counts;
    private final Outbox outbox;
    private final Clock clock;

    ReviewTopic(ProactiveTopics topics, HotSpotCounts counts, Outbox outbox, Clock clock) {
        this.topics = topics;
        this.counts = counts;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public ProactiveTopic handle(TopicCommand command, String done, boolean keptUp) {
        ProactiveTopic moved = topics.answeredFor(command);
        Instant now = clock.instant();
        outbox.add(moved.review(done, keptUp, counted(moved, now), command.caller(), now));
        return moved;
    }

    private CasesInWindow counted(ProactiveTopic topic, Instant now) {
        Subject about = topic.about();
        CasesInWindow.Windows windows = topic.windows(now);
        return new CasesInWindow(
                windows.seconds(),
                counts.at(about.place(), about.topic(), windows.beforeFrom(), windows.beforeTo()),
                counts.at(about.place(), about.topic(), windows.afterFrom(), windows.afterTo()));
    }
}
