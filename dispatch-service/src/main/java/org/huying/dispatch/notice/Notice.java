package org.huying.dispatch.notice;

import java.time.Instant;

/**
 * One thing one unit is to be told.
 *
 * @param unit          code of the unit
 * @param subject       the number people use, for example {@code WLC-20231201-0001}
 * @param orderKey      the id of the case or other matter: what has the same one is told in order
 * @param communityCode where it is, null where it is about no place
 * @param topic         code of the topic, null where there is none
 * @param time          when it happened
 */
public record Notice(
        String unit,
        String subject,
        String orderKey,
        String communityCode,
        String topic,
        Instant time,
        NoticeContent content) {}
