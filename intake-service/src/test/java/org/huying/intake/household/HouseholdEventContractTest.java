package org.huying.intake.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.junit.jupiter.api.Test;

class HouseholdEventContractTest {
    private static final UUID HOUSEHOLD = UUID.fromString("018c3800-0000-7000-8000-00000000a001");
    private static final UUID CONCERN = UUID.fromString("018c2371-2c00-7000-8000-00000000c001");
    private static final String NUMBER = "WLC-20231113-0001";

    @Test
    void purged_is_as_published() {
        EventContract.of("intake-service")
                .isKeptBy(new HouseholdEvent.Purged(
                        new Occurrence(HOUSEHOLD.toString(), NUMBER, 1, Instant.parse("2024-03-08T01:00:00Z")),
                        HOUSEHOLD,
                        CONCERN,
                        NUMBER,
                        "520102033903",
                        "520102033903001",
                        Because.SUBSTANTIATED,
                        LocalDate.parse("2000-01-01"),
                        "system"));
    }

    @Test
    void nothing_else_is_told_of_a_household() {
        assertThat(HouseholdEvent.class.getPermittedSubclasses()).hasSize(1);
    }
}
