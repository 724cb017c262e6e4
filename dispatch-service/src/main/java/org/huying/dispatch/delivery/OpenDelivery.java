package org.huying.dispatch.delivery;

import java.util.UUID;
import org.huying.dispatch.notice.GivenNotice;

/**
 * A delivery that is to be made.
 *
 * @param attempts how often it was tried at all
 * @param failures how often in vain since it was planned or asked for again
 * @param dueAt    when it may be tried, on the scale of {@link System#nanoTime()}
 */
record OpenDelivery(UUID subscription, int attempts, int failures, long dueAt, GivenNotice notice) {
    long position() {
        return notice.position();
    }

    String orderKey() {
        return notice.orderKey();
    }
}
