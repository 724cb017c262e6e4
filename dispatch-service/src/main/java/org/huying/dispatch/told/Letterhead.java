package org.huying.dispatch.told;

import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.DomainEvent;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.notice.NoticeContent;

/**
 * What all notices of one event have in common: which matter, in which order, where, about what and when.
 *
 * @param topic null where there is none
 */
public record Letterhead(String subject, String orderKey, String communityCode, String topic, Instant time) {
    /** Of what hangs on a case: in order with all else that does. */
    public static Letterhead of(DomainEvent event, UUID order, String communityCode, String topic) {
        return new Letterhead(
                event.occurrence().subject(),
                order.toString(),
                communityCode,
                topic,
                event.occurrence().time());
    }

    public Notice to(String unit, NoticeContent content) {
        return new Notice(unit, subject, orderKey, communityCode, topic, time, content);
    }
}
