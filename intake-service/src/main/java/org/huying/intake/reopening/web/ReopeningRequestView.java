package org.huying.intake.reopening.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.progress.ReopeningStatus;
import org.huying.intake.reopening.ReopeningRequest;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "申请重办 · A reporter's request to take a closed matter up again")
record ReopeningRequestView(
        UUID requestId,
        @Schema(examples = "WLC-20231201-0001") String number,

        @Schema(description = "办理轮次 · The round that was closed", examples = "1")
        int round,

        ReopeningStatus status,

        @Schema(
                description = "中文在前 · In plain words",
                examples = "已申请重办，等待审核 · Asked to be handled anew, awaiting a decision")
        String text,

        @Schema(description = "理由 · In the reporter's words", examples = "灯修好两天又坏了。")
        String reason,

        @Schema(description = "UTC") Instant requestedAt,

        @Schema(description = "UTC; absent while nobody has decided")
        Instant decidedAt,

        @Schema(description = "不予重办的理由 · Why it was declined", examples = "经复核，路灯已正常亮灯。")
        String publicReason) {
    static ReopeningRequestView of(ReopeningRequest request) {
        return new ReopeningRequestView(
                request.id(),
                request.concernNumber(),
                request.round(),
                request.status(),
                request.status().text(),
                request.reason(),
                request.requestedAt(),
                request.decidedAt(),
                request.publicReason());
    }
}
