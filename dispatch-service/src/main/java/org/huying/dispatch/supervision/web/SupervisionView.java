package org.huying.dispatch.supervision.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.privacy.Screening;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.supervision.Directive;
import org.huying.dispatch.supervision.Organ;
import org.huying.dispatch.supervision.Supervision;
import org.huying.dispatch.supervision.SupervisionLevel;
import org.huying.dispatch.supervision.SupervisionMove;
import org.huying.dispatch.supervision.SupervisionStatus;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "督办 · A supervision. In its texts, numbers that identify a person are masked")
record SupervisionView(
        @Schema(examples = "WLC-20231201-0001-S1") String number,
        UUID supervisionId,
        String caseNumber,
        String communityCode,
        SupervisionStatus status,
        @Schema(description = "Which moves it has now") List<SupervisionMove> allowedMoves,
        SupervisionLevel level,
        Organ organ,
        AddressedUnit unit,

        @Schema(description = "Code of the unit that issued or escalated it")
        String issuedBy,

        String reason,
        String requirements,
        @Schema(description = "UTC") Instant dueAt,
        @Schema(description = "UTC") Instant issuedAt,
        @Schema(description = "UTC") Instant escalatedAt,
        String report,
        @Schema(description = "UTC") Instant reportedAt,

        @Schema(description = "Why the last report was rejected")
        String judgement,

        @Schema(description = "UTC") Instant judgedAt,
        @Schema(description = "UTC") Instant liftedAt) {
    static SupervisionView of(Supervision it) {
        Directive directive = it.directive();
        return new SupervisionView(
                it.number(),
                it.id(),
                it.about().caseNumber(),
                it.about().communityCode(),
                it.status(),
                it.allowedMoves(),
                directive.level(),
                directive.organ(),
                it.unit(),
                it.issuedBy(),
                masked(directive.reason()),
                masked(directive.requirements()),
                directive.dueAt(),
                it.issuedAt(),
                it.escalatedAt(),
                masked(it.report()),
                it.reportedAt(),
                masked(it.judgement()),
                it.judgedAt(),
                it.liftedAt());
    }

    private static String masked(String text) {
        return text == null ? null : Screening.mask(text);
    }
}
