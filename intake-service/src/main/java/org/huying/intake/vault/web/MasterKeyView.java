package org.huying.intake.vault.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.vault.ReadVault.MasterKeyUse;

@Schema(description = "主密钥 · A master key by its name, and whether it is still needed")
record MasterKeyView(
        @Schema(examples = "file-1a2b3c4d") String id,

        @Schema(description = "当前 · Whether is wrapped under it now")
        boolean current,

        @Schema(
                description =
                        "其下密钥数 · How many keys are wrapped under it: wrapping keys, and those of before there were any")
        long wraps,

        @Schema(description = "可用 · Whether the service holds it; one that wraps something and is not held is an alarm")
        boolean held,

        @Schema(description = "可弃用 · Nothing is wrapped under it any more: it may be taken away")
        boolean mayBeDropped) {
    static MasterKeyView of(MasterKeyUse use) {
        return new MasterKeyView(use.id(), use.isCurrent(), use.wraps(), use.held(), use.mayBeDropped());
    }
}
