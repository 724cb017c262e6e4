package org.huying.intake.supplement.web;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.huying.chassis.text.CleanText;

@Schema(description = "补充 · What is to be added")
record SupplementRequest(
        @NotBlank(message = MISSING)
        @CodePointLength(max = LONGEST, message = "最多 2000 字 · at most 2,000 characters")
        @CleanText
        @Schema(
                maxLength = LONGEST,
                description = "内容 · In the reporter's words; never leaves intake",
                examples = "今晚又来了三个摊位，比前天更靠近楼门。")
        String text) {
    static final String MISSING = "必填 · required";
    private static final int LONGEST = 2_000;

    /** For the idempotency key's fingerprint; what stands between the parts stands in none. */
    String content(String number) {
        return "supplement\u0000" + number + "\u0000" + text;
    }

    @Override
    public String toString() {
        return "SupplementRequest[reporter's words]";
    }
}
