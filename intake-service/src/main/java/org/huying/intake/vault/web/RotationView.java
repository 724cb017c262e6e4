package org.huying.intake.vault.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.vault.Rotation;
import org.huying.intake.vault.RotationStage;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "密钥轮换 · All keys of persons wrapped anew, and how far that is")
record RotationView(
        UUID id,

        @Schema(
                description =
                        "进展 · SETTLING: until every replica uses the new key; DONE: nothing is left under a former "
                                + "one but what is unreadable")
        RotationStage stage,

        @Schema(description = "主密钥 · The master key that is current for it", examples = "file-1a2b3c4d")
        String masterKey,

        @Schema(description = "预计 · How many keys there were when it began", examples = "12000")
        long expected,

        @Schema(description = "已查 · How many were looked at; those that came meanwhile count too")
        long lookedAt,

        @Schema(description = "已重新加密 · How many were wrapped anew")
        long wrappedAnew,

        @Schema(description = "无法打开 · How many no key opens; they are left as they are, and so is what wraps them")
        long unreadable,

        @Schema(description = "UTC") Instant begunAt,

        @Schema(description = "UTC; absent while it is under way")
        Instant finishedAt) {
    static RotationView of(Rotation rotation) {
        return new RotationView(
                rotation.id(),
                rotation.stage(),
                rotation.masterKeyId(),
                rotation.expected(),
                rotation.lookedAt(),
                rotation.wrappedAnew(),
                rotation.unreadable(),
                rotation.begunAt(),
                rotation.finishedAt());
    }
}
