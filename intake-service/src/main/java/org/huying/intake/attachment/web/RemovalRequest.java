package org.huying.intake.attachment.web;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.attachment.RemovalReason;

@Schema(description = "删除附件 · Why it is removed")
record RemovalRequest(
        @NotNull(message = "必填 · required") @Schema(examples = "SENT_BY_MISTAKE")
        RemovalReason reason) {}
