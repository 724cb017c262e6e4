package org.huying.intake.concern.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.progress.ReopeningAsked;
import org.huying.intake.progress.ReopeningStatus;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "申请重办 · What became of a reporter's request to reopen their concern")
record ReopeningView(
        ReopeningStatus status,

        @Schema(
                description = "中文在前 · In plain words",
                examples = "已申请重办，等待审核 · Asked to be handled anew, awaiting a decision")
        String text,

        @Schema(description = "UTC") Instant requestedAt,

        @Schema(description = "UTC; absent while nobody has decided")
        Instant decidedAt,

        @Schema(description = "不予重办的理由 · Why it was declined", examples = "经复核，路灯已正常亮灯。")
        String publicReason) {
    static ReopeningView of(ReopeningAsked asked) {
        return new ReopeningView(
                asked.status(), asked.status().text(), asked.requestedAt(), asked.decidedAt(), asked.publicReason());
    }
}
