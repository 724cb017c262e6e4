package org.huying.dispatch.coverage.web;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.privacy.Screening;
import org.huying.dispatch.coverage.CoverageItem;

@Schema(description = "完成一项 · One item that was done")
record CoverageItemView(
        UUID itemId,
        @Schema(examples = "3栋2单元") String item,
        @Schema(description = "When it was done. UTC") Instant at,

        @Schema(description = "When this service learned of it. UTC")
        Instant recordedAt,

        @Schema(description = "Code of the unit that did it")
        String unit,

        @Schema(description = "In which role") String role) {
    static CoverageItemView of(CoverageItem item) {
        return new CoverageItemView(
                item.id(),
                Screening.mask(item.item()),
                item.at(),
                item.recordedAt(),
                item.by().unit(),
                item.by().actorRole());
    }
}
