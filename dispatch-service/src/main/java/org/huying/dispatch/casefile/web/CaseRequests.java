package org.huying.dispatch.casefile.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.casefile.Answer;
import org.huying.dispatch.casefile.ClosedBy;
import org.huying.dispatch.casefile.FollowUp;
import org.huying.dispatch.casefile.HandlingReport;
import org.huying.dispatch.casefile.Outcome;
import org.huying.dispatch.casefile.Referral;
import org.huying.dispatch.casefile.VoidReason;

/** What the moves of a case carry. */
final class CaseRequests {
    private static final String MISSING = "必填 · required";
    private static final String TOO_LONG = "最多 2000 字 · at most 2,000 characters";
    private static final int LONGEST = 2_000;
    private static final String NAME_TOO_LONG = "最多 100 字 · at most 100 characters";
    private static final int NAME = 100;

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
            String publicReply,

            @Size(max = 20, message = "最多 20 张 · at most 20")
            @Schema(
                    description = "照片 · Ids of photos that go with it and were sent before; may be left out",
                    examples = "[\"018c4000-0000-7000-8000-00000000f070\"]")
            List<@NotNull(message = MISSING) UUID> photos) {
        HandlingReport report() {
            return new HandlingReport(internalNote, publicReply);
        }

        List<UUID> photoIds() {
            return photos == null ? List.of() : photos;
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

    @Schema(description = "进展 · How far the unit has come")
    record ProgressRequest(
            @NotBlank(message = MISSING)
            @CodePointLength(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(
                    maxLength = LONGEST,
                    description = "Numbers that identify a person are masked in what others hear",
                    examples = "已约谈摊主，今晚复查。")
            String note) {}

    @Schema(description = "理由 · Why, for the record; numbers that identify a person are masked in what others hear")
    record ReasonRequest(
            @NotBlank(message = MISSING)
            @CodePointLength(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(examples = "经现场核实，不在本单位管辖范围。")
            String reason) {}

    @Schema(description = "承办单位 · Which unit of the directory, and why")
    record UnitRequest(
            @NotBlank(message = MISSING)
            @Schema(description = "Code of a partner unit or grid party group", examples = "URBAN-WLC")
            String unit,

            @NotBlank(message = MISSING) @CodePointLength(max = LONGEST, message = TOO_LONG) @CleanText
            String reason) {}

    @Schema(description = "首次联系 · When the reporter was first contacted")
    record FirstContactRequest(
            @NotNull(message = MISSING)
            @Schema(description = "UTC; between dispatch and now", examples = "2023-12-01T03:00:00Z")
            Instant contactedAt) {}

    @Schema(description = "转派 · Which worker has the task")
    record DelegationRequest(
            @NotNull(message = MISSING)
            @Pattern(regexp = "[A-Za-z0-9-]{1,40}", message = "只填代码，不填姓名 · a code, never a name")
            @Schema(description = "Code of the worker", examples = "GW-520102033901001-1")
            String worker) {}

    @Schema(description = "移交 · To which body outside the subdistrict")
    record TransferRequest(
            @NotBlank(message = MISSING)
            @CodePointLength(max = NAME, message = NAME_TOO_LONG)
            @CleanText
            @Schema(examples = "南明区住房和城乡建设局")
            String receivingBody,

            @NotBlank(message = MISSING)
            @CodePointLength(max = NAME, message = NAME_TOO_LONG)
            @CleanText
            @Schema(description = "Under which it is filed there", examples = "NMQ-ZJ-2023-118")
            String reference,

            @NotBlank(message = MISSING) @CodePointLength(max = LONGEST, message = TOO_LONG) @CleanText
            String reason) {
        Referral referral() {
            return new Referral(receivingBody, reference);
        }
    }

    @Schema(description = "作废 · Why the case is void")
    record VoidRequest(
            @NotNull(message = MISSING) VoidReason reasonCode,

            @NotBlank(message = MISSING) @CodePointLength(max = LONGEST, message = TOO_LONG) @CleanText
            String reason) {}

    @Schema(description = "复发 · Which earlier case was about the same matter")
    record RecurrenceRequest(
            @NotBlank(message = MISSING) @Schema(examples = "WLC-20231101-0007")
            String recurrenceOf) {}

    @Schema(description = "强制结案 · With which outcome, and why although a co-handler is still at work")
    record ForcedClosureRequest(
            @NotNull(message = MISSING) Outcome outcome,

            @NotBlank(message = MISSING) @CodePointLength(max = LONGEST, message = TOO_LONG) @CleanText
            String reason) {}

    @Schema(description = "结案 · With which outcome the case is closed")
    record ClosureRequest(
            @NotNull(message = MISSING) Outcome outcome,

            @Schema(description = "结案途径 · REFERRAL where another unit's findings settled it; else left out")
            ClosedBy.Way via,

            @Schema(
                    description = "移交编号 · A referral of this case whose outcome was reported; with via REFERRAL alone",
                    examples = "WLC-20231201-0001-R1")
            @CodePointLength(max = NAME, message = NAME_TOO_LONG)
            @CleanText
            String referralNumber) {
        ClosedBy way() {
            return new ClosedBy(via, referralNumber);
        }
    }
}
