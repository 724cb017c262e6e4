package org.huying.intake.reopening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.junit.jupiter.api.Test;

class ReopeningEventContractTest {
    private static final UUID REQUEST = UUID.fromString("018c4000-0000-7000-8000-00000000f001");
    private static final UUID CONCERN = UUID.fromString("018c2371-2c00-7000-8000-00000000c001");
    private static final String NUMBER = "WLC-20231113-0001";

    @Test
    void requested_is_as_published() {
        EventContract.of("intake-service")
                .isKeptBy(new ReopeningEvent.Requested(
                        new Occurrence(REQUEST.toString(), NUMBER, 1, Instant.parse("2023-11-22T02:00:00Z")),
                        REQUEST,
                        CONCERN,
                        NUMBER,
                        "520102033905",
                        "520102033905001",
                        CONCERN,
                        1,
                        Instant.parse("2023-11-21T01:00:00Z"),
                        "anonymous"));
    }

    @Test
    void nothing_else_is_told_of_a_request() {
        assertThat(ReopeningEvent.class.getPermittedSubclasses()).hasSize(1);
    }
}
