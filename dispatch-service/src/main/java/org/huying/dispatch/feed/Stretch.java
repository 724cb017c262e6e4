package org.huying.dispatch.feed;

import java.util.List;
import java.util.UUID;
import org.huying.dispatch.notice.NoticeId;

/**
 * All notices for a subscription between where a reader stood and another position.
 *
 * @param upTo the other position; also moves on where there were none for it
 */
public record Stretch(List<Told> notices, long upTo) {
    /** Up to the last position that is given, or as far as there was room. */
    static Stretch of(List<Told> notices, Place place, long head) {
        boolean full = notices.size() == place.room();
        return new Stretch(notices, full ? notices.get(notices.size() - 1).position() : Math.max(place.after(), head));
    }

    static Stretch nothing(long upTo) {
        return new Stretch(List.of(), upTo);
    }

    /** What to name to go on behind it. */
    public UUID cursor() {
        Told last = notices.isEmpty() ? null : notices.get(notices.size() - 1);
        return last != null && last.position() == upTo ? last.id() : NoticeId.cursor(upTo);
    }
}
