package org.huying.intake.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.huying.chassis.outbox.Outbox;

/** Takes the topics from the data file where there are none yet; later ones come over REST only. */
@ApplicationScoped
class LoadTopics {
    private static final String SYSTEM = "system";

    private final Topics topics;
    private final Outbox outbox;
    private final Event<KnownTopics.Changed> news;
    private final Clock clock;

    LoadTopics(Topics topics, Outbox outbox, Event<KnownTopics.Changed> news, Clock clock) {
        this.topics = topics;
        this.outbox = outbox;
        this.news = news;
        this.clock = clock;
    }

    /** Returns how many were listed. */
    @Transactional
    int handle(TopicFile file) {
        topics.lock();
        if (topics.count() > 0) return 0;
        Instant now = clock.instant();
        int position = 0;
        for (TopicFile.Entry entry : file.topics()) {
            Topic topic = new Topic(entry.draft(), ++position);
            outbox.add(topic.list(SYSTEM, now));
            topics.persist(topic);
        }
        news.fire(new KnownTopics.Changed());
        return position;
    }
}
