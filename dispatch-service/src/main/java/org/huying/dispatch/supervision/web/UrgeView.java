package org.huying.dispatch.supervision.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.privacy.Screening;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.supervision.Urge;
import org.huying.dispatch.supervision.UrgeSide;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "催办 · An urge")
record UrgeView(
        @Schema(examples = "WLC-20231201-0001-U1") String number,

        @Schema(description = "第几次 · Which urge of the case, from 1")
        long serial,

        String caseNumber,
        AddressedUnit unit,
        UrgeSide side,

        @Schema(description = "Numbers that identify a person are masked")
        String words,

        @Schema(description = "UTC") Instant urgedAt) {
    static UrgeView of(Urge urge) {
        return new UrgeView(
                urge.number(),
                urge.serial(),
                urge.about().caseNumber(),
                urge.unit(),
                urge.side(),
                urge.words() == null ? null : Screening.mask(urge.words()),
                urge.urgedAt());
    }
}
