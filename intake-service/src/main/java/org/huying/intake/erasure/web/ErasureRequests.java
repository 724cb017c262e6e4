package org.huying.intake.erasure.web;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.huying.chassis.text.CleanText;
import org.huying.intake.erasure.EraseReporter.Wish;
import org.huying.intake.erasure.ErasureReason;

/** Who is to be erased, and why. None shows anything of it as text. */
final class ErasureRequests {
    static final String MISSING = "必填 · required";
    private static final String WHY =
            "原因，本人删除时不填 · For the desk and security administrators: DATA_SUBJECT_REQUEST, UNLAWFUL, PURPOSE_SERVED;"
                    + " reporters leave it out";
    private static final String EVEN_IF_OPEN =
            "仍在办理也删除 · Erase although it is still being handled and nobody can call back then";

    private ErasureRequests() {}

    @Schema(description = "删除诉求人信息 · That the reporter of a concern is to be erased")
    record ErasureRequest(
            @Schema(description = WHY, examples = "DATA_SUBJECT_REQUEST")
            ErasureReason reason,

            @Schema(description = EVEN_IF_OPEN, defaultValue = "false")
            Boolean evenIfOpen) {
        Wish wish() {
            return new Wish(reason, Boolean.TRUE.equals(evenIfOpen));
        }
    }

    @Schema(description = "按电话删除诉求人信息 · That all who raised something under a phone number are to be erased")
    record PhoneErasureRequest(
            @NotBlank(message = MISSING)
            @CodePointLength(max = 40, message = "过长 · too long")
            @CleanText
            @Schema(description = "电话，任意写法 · The number, however written", examples = "138 0000 1234")
            String phone,

            @Schema(description = WHY, examples = "DATA_SUBJECT_REQUEST")
            ErasureReason reason,

            @Schema(description = EVEN_IF_OPEN, defaultValue = "false")
            Boolean evenIfOpen) {
        Wish wish() {
            return new Wish(reason, Boolean.TRUE.equals(evenIfOpen));
        }

        @Override
        public String toString() {
            return "PhoneErasureRequest[sealed]";
        }
    }
}
