package org.huying.intake.unsealing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.huying.chassis.text.CleanText;
import org.huying.intake.unsealing.AccessReason;
import org.huying.intake.unsealing.Grounds;

/** Whom somebody wants to know of, and why. None shows anything of it as text. */
final class AccessRequests {
    static final String MISSING = "必填 · required";
    private static final String TOO_LONG = "最多 200 字 · at most 200 characters";
    private static final int LINE = 200;

    private AccessRequests() {}

    @Schema(description = "查看诉求人 · Why it has to be known who raised a concern; goes to the audit log")
    record ReporterUnsealingRequest(
            @NotNull(message = MISSING) @Schema(examples = "CALL_BACK")
            AccessReason reason,

            @CodePointLength(max = LINE, message = TOO_LONG)
            @CleanText
            @Schema(
                    description =
                            "说明，不填姓名 · In one's own words, no names; the reporter's own name and phone are masked",
                    examples = "回访需要联系本人。")
            String words) {
        Grounds grounds() {
            return new Grounds(reason, words);
        }

        @Override
        public String toString() {
            return "ReporterUnsealingRequest[sealed]";
        }
    }

    @Schema(description = "按电话查询 · A phone number and why it is looked for; never in an address")
    record PhoneSearchRequest(
            @NotBlank(message = MISSING)
            @CodePointLength(max = 40, message = "过长 · too long")
            @CleanText
            @Schema(description = "电话，任意写法 · The number, however written", examples = "138 0000 1234")
            String phone,

            @NotNull(message = MISSING) @Schema(examples = "DATA_SUBJECT_REQUEST")
            AccessReason reason,

            @CodePointLength(max = LINE, message = TOO_LONG)
            @CleanText
            @Schema(description = "说明，不填姓名 · In one's own words, no names")
            String words) {
        Grounds grounds() {
            return new Grounds(reason, words);
        }

        @Override
        public String toString() {
            return "PhoneSearchRequest[sealed]";
        }
    }
}
