package org.huying.intake.reopening.web;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.huying.chassis.text.CleanText;

@Schema(description = "申请重办 · Why the matter should be taken up again")
record ReopeningRequestBody(
        @NotBlank(message = MISSING)
        @CodePointLength(max = LONGEST, message = "最多 1000 字 · at most 1,000 characters")
        @CleanText
        @Schema(
                maxLength = LONGEST,
                description = "理由 · Why; for desk and community secretary, never leaves intake",
                examples = "灯修好两天又坏了。")
        String reason) {
    static final String MISSING = "必填 · required";
    private static final int LONGEST = 1_000;

    /** As text, for the idempotency key's fingerprint; what stands between the fields stands in none. */
    String content(String number) {
        return number + "\u0000" + reason;
    }

    @Override
    public String toString() {
        return "ReopeningRequestBody[sealed]";
    }
}
