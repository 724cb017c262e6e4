package org.huying.dispatch.reopening.web;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.reopening.PublicReason;

@Schema(description = "不予重办 · Why the case stays closed, in words for the reporter")
record DeclineReopeningRequest(
        @NotBlank(message = MISSING)
        @CodePointLength(max = LONGEST, message = "最多 1000 字 · at most 1,000 characters")
        @CleanText
        @Schema(
                maxLength = LONGEST,
                description = "公开理由 · The reporter reads it; numbers that identify a person are masked",
                examples = "经复核，路灯已正常亮灯。")
        String publicReason) {
    static final String MISSING = "必填 · required";
    private static final int LONGEST = 1_000;

    PublicReason reason() {
        return new PublicReason(publicReason);
    }
}
