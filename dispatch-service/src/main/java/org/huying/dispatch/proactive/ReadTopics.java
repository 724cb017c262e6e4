package org.huying.dispatch.proactive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.scope.AccessScope;

/** Hot spots and proactive topics, to those who may see them. */
@ApplicationScoped
public class ReadTopics {
    private final ProactiveTopics topics;
    private final HotSpots hotSpots;

    ReadTopics(ProactiveTopics topics, HotSpots hotSpots) {
        this.topics = topics;
        this.hotSpots = hotSpots;
    }

    @Transactional
    public ProactiveTopic one(String number, AccessScope caller) {
        return topics.visible(number, caller);
    }

    /** Newest first. */
    @Transactional
    public Page<ProactiveTopic> list(TopicFilter filter, AccessScope caller, int limit) {
        return Page.of(topics.list(filter, caller, limit + 1), limit, last -> Cursor.of(last.id()));
    }

    /** Those that are hot now, the last found first. */
    @Transactional
    public Page<HotSpot> hotSpots(String community, UUID before, AccessScope caller, int limit) {
        return Page.of(hotSpots.list(community, before, caller, limit + 1), limit, last -> Cursor.of(last.id()));
    }
}
