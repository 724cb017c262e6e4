package org.huying.intake.attachment.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.attachment.RemovalReason;

@Schema(description = "删除附件 · Why it is removed")
record RemovalRequest(
        @NotNull(message = "必填 · required") @Schema(examples = "SENT_BY_MISTAKE")
        RemovalReason reason) {
    @AssertTrue(message = "仅用于销毁诉求人信息 · only where a reporter is erased")
    @Schema(hidden = true)
    boolean isReasonOfAPerson() {
        return reason != RemovalReason.REPORTER_ERASED;
    }
}
