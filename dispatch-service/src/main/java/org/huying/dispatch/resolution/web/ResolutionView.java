package org.huying.dispatch.resolution.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.privacy.Screening;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.meeting.MeetingKind;
import org.huying.dispatch.resolution.Resolution;
import org.huying.dispatch.resolution.ResolutionMove;
import org.huying.dispatch.resolution.ResolutionStatus;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "决议 · A resolution. In its texts, numbers that identify a person are masked")
record ResolutionView(
        @Schema(examples = "M-520102033901-20231205-1-R1") String number,
        UUID resolutionId,
        String meetingNumber,
        MeetingKind meetingKind,
        int agendaItem,
        String communityCode,
        ResolutionStatus status,
        @Schema(description = "Which moves this status has") List<ResolutionMove> allowedMoves,

        @Schema(description = "责任单位 · The unit that answers for it")
        AddressedUnit unit,

        String text,
        List<String> cases,
        @Schema(description = "A day of Asia/Shanghai") LocalDate dueOn,

        @Schema(description = "The end of that day, UTC; at that instant is in time")
        Instant dueAt,

        @Schema(description = "逾期 · Its day is over and the unit still owes its report")
        boolean overdue,

        @Schema(description = "UTC") Instant issuedAt,
        @Schema(description = "UTC") Instant acceptedAt,
        String report,
        @Schema(description = "UTC") Instant reportedAt,

        @Schema(description = "退回或撤销理由 · Why it was sent back or withdrawn")
        String judgement,

        @Schema(description = "UTC") Instant judgedAt) {
    static ResolutionView of(Resolution resolution, Instant now) {
        return new ResolutionView(
                resolution.number(),
                resolution.id(),
                resolution.origin().meetingNumber(),
                resolution.origin().meetingKind(),
                resolution.origin().agendaItem(),
                resolution.origin().communityCode(),
                resolution.status(),
                ResolutionMove.allowedFrom(resolution.status()),
                resolution.unit(),
                masked(resolution.words()),
                resolution.cases(),
                resolution.due().on(),
                resolution.due().at(),
                resolution.isOverdue(now),
                resolution.issuedAt(),
                resolution.acceptedAt(),
                masked(resolution.report()),
                resolution.reportedAt(),
                masked(resolution.judgement()),
                resolution.judgedAt());
    }

    private static String masked(String text) {
        return text == null ? null : Screening.mask(text);
    }
}
