package org.huying.intake.attachment;

import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.intake.attachment.content.AttachmentKind;
import org.junit.jupiter.api.Test;

class AttachmentEventContractTest {
    private static final UUID ATTACHMENT = UUID.fromString("018c3800-0000-7000-8000-00000000a101");
    private static final UUID CONCERN = UUID.fromString("018c2371-2c00-7000-8000-00000000c001");
    private static final String NUMBER = "WLC-20231113-0001";
    private static final String COMMUNITY = "520102033901";

    @Test
    void added_is_as_published() {
        EventContract.of("intake-service")
                .isKeptBy(new AttachmentEvent.Added(
                        occurrence(1, "2023-11-13T01:05:00Z"),
                        ATTACHMENT,
                        CONCERN,
                        NUMBER,
                        AttachmentKind.PHOTO,
                        UUID.fromString("018c3800-0000-7000-8000-0000000f11e1"),
                        "image/jpeg",
                        184_320,
                        2,
                        COMMUNITY,
                        COMMUNITY + "001",
                        "resident"));
    }

    @Test
    void removed_is_as_published() {
        EventContract.of("intake-service")
                .isKeptBy(new AttachmentEvent.Removed(
                        occurrence(2, "2023-11-14T01:05:00Z"),
                        ATTACHMENT,
                        CONCERN,
                        NUMBER,
                        AttachmentKind.PHOTO,
                        1,
                        RemovalReason.SHOWS_OTHERS,
                        COMMUNITY,
                        COMMUNITY + "001",
                        "subdistrict-desk"));
    }

    private static Occurrence occurrence(long sequence, String at) {
        return new Occurrence(ATTACHMENT.toString(), NUMBER, sequence, Instant.parse(at));
    }
}
