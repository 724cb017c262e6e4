package org.huying.dispatch.casefile.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.casefile.Answer;
import org.huying.dispatch.casefile.FollowUp;
import org.huying.dispatch.casefile.HandlingReport;
import org.huying.dispatch.casefile.Outcome;

/** What the moves of a case carry. */
final class CaseRequests {
    private static final String MISSING = "必填 · required";
    private static final String TOO_LONG = "最多 2000 字 · at most 2,000 characters";
    private static final int LONGEST = 2_000;

    private CaseRequests() {}

    @Schema(description = "办理结果 · What was done, and the answer to the public")
    record HandlingReportRequest(
            @NotBlank(message = MISSING)
            @CodePointLength(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(
                    maxLength = LONGEST,
                    description = "办理情况 · For colleagues only; stays in dispatch",
                    examples = "已入户宣传，发放海报。")
            String internalNote,

            @NotBlank(message = MISSING)
            @CodePointLength(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(
                    maxLength = LONGEST,
                    description = "公开答复 · For the public; numbers that identify a person are masked",
                    examples = "已安排专人巡查，感谢您的反映。")
            String publicReply) {
        HandlingReport report() {
            return new HandlingReport(internalNote, publicReply);
        }
    }

    @Schema(description = "回访 · Three questions; silence is UNANSWERED")
    record FollowUpRequest(
            @NotNull(message = MISSING) @Schema(description = "承办单位是否联系 · Did the handler contact you")
            Answer contacted,

            @NotNull(message = MISSING) @Schema(description = "是否解决 · Is it solved")
            Answer solved,

            @NotNull(message = MISSING) @Schema(description = "是否满意 · Are you satisfied")
            Answer satisfied) {
        FollowUp answers() {
            return new FollowUp(contacted, solved, satisfied);
        }
    }

    @Schema(description = "结案 · With which outcome the case is closed")
    record ClosureRequest(@NotNull(message = MISSING) Outcome outcome) {}
}
