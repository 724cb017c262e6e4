package org.huying.dispatch.subscription;

import java.time.Instant;
import java.util.UUID;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.told.NoticeContract;
import org.junit.jupiter.api.Test;

class SubscriptionNoticeTest {
    private static final UUID ID = UUID.fromString("018c2371-2c00-7000-8000-00000000005b");

    @Test
    void is_as_published() {
        NoticeContract.isKeptBy(new Notice(
                "PROPERTY-1",
                ID.toString(),
                ID.toString(),
                null,
                null,
                Instant.parse("2023-12-01T02:00:00Z"),
                new SubscriptionTested(ID, "物业工单系统", Channel.WEBHOOK)));
    }
}
