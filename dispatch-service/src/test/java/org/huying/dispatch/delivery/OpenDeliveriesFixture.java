package org.huying.dispatch.delivery;

import java.time.Instant;
import java.util.UUID;
import org.huying.dispatch.notice.GivenNotice;

/** Deliveries that are to be made. */
final class OpenDeliveriesFixture {
    static final UUID SUBSCRIPTION = UUID.fromString("018c2371-2c00-7000-8000-000000000007");
    private static final Instant NOON = Instant.parse("2023-12-06T04:00:00Z");

    private OpenDeliveriesFixture() {}

    static OpenDelivery row(long position, String key, long dueAt) {
        var notice = new GivenNotice(
                position,
                UUID.fromString("018c2371-2c00-8000-8000-%012x".formatted(position)),
                "PROPERTY-1",
                "task.assigned.v1",
                "WLC-20231206-0001",
                key,
                NOON,
                NOON,
                "correlation",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "{\"place\":\"X区\"}");
        return new OpenDelivery(SUBSCRIPTION, 0, 0, dueAt, notice);
    }
}
