package org.huying.intake.ledgerimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.junit.jupiter.api.Test;

class LedgerImportEventContractTest {
    private static final UUID IMPORT = UUID.fromString("018c3a95-7c00-7000-8000-000000000001");
    private static final String NUMBER = "TZ-20231205-7";

    @Test
    void finished_is_as_published() {
        EventContract.of("intake-service")
                .isKeptBy(new LedgerImportEvent.Finished(
                        new Occurrence(IMPORT.toString(), NUMBER, 1, Instant.parse("2023-12-05T04:00:00Z")),
                        IMPORT,
                        NUMBER,
                        LedgerImportStatus.DONE,
                        1200,
                        1150,
                        20,
                        30,
                        "system"));
    }

    @Test
    void nothing_else_is_told_of_an_import() {
        assertThat(LedgerImportEvent.class.getPermittedSubclasses()).hasSize(1);
    }
}
