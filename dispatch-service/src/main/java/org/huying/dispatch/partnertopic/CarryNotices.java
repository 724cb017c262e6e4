package org.huying.dispatch.partnertopic;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.huying.dispatch.notice.GivenNotice;
import org.huying.dispatch.notice.Positions;

/**
 * Carries the next notices of a subscription into its topic. What was written is noted in the transaction that kept
 * everybody else from writing: after a crash some are written again, none is left out, and the order within a key stays.
 */
@ApplicationScoped
class CarryNotices {
    private static final int LONGEST_SECONDS = 120;

    private final WaitingNotices waiting;
    private final TopicWriter writer;
    private final Positions positions;

    CarryNotices(WaitingNotices waiting, TopicWriter writer, Positions positions) {
        this.waiting = waiting;
        this.writer = writer;
        this.positions = positions;
    }

    /**
     * What became of it.
     *
     * @param more    whether there are probably more
     * @param failure what kept the next one out; null when nothing did
     */
    record Carried(boolean more, String failure) {
        static final Carried NOTHING = new Carried(false, null);
    }

    Carried handle(UUID subscription, PartnerTopic topic) {
        return QuarkusTransaction.requiringNew()
                .timeout(LONGEST_SECONDS)
                .call(() -> carry(subscription, topic, positions.latest()));
    }

    private Carried carry(UUID subscription, PartnerTopic topic, long head) {
        OptionalLong sent = waiting.lock(subscription);
        if (sent.isEmpty()) return Carried.NOTHING;
        List<GivenNotice> notices = waiting.next(subscription, sent.getAsLong(), head);
        var written = notices.isEmpty() ? new TopicWriter.Written(0, null) : writer.write(topic, notices);
        boolean full = notices.size() == WaitingNotices.AT_A_TIME;
        if (written.failure() == null && !full) waiting.sent(subscription, head);
        else if (written.certain() > 0)
            waiting.sent(subscription, notices.get(written.certain() - 1).position());
        return new Carried(full, written.failure());
    }
}
