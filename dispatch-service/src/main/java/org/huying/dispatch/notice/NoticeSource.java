package org.huying.dispatch.notice;

import java.util.stream.Stream;
import org.huying.chassis.event.DomainEvent;

/**
 * Whoever knows what an event means to partner units. Asked just before the commit, when all the transaction changed
 * can be read; units that are no partners may be named and are left out.
 */
public interface NoticeSource {
    Stream<Notice> noticesOf(DomainEvent event);
}
