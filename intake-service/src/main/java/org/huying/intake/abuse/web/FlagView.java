package org.huying.intake.abuse.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.abuse.CallerKind;
import org.huying.intake.abuse.FlagMove;
import org.huying.intake.abuse.FlagReason;
import org.huying.intake.abuse.FlagStatus;
import org.huying.intake.abuse.FlaggedCaller;
import org.huying.intake.abuse.ReadFlags;
import org.huying.intake.abuse.Strike;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "被标记的来访方 · A caller who misuses the way in; who it is stands nowhere")
record FlagView(
        UUID id,

        @Schema(description = "By what they are known again", examples = "PHONE")
        CallerKind kind,

        FlagStatus status,

        @Schema(description = "近 24 小时 · Strikes of the last 24 hours, at most one of a kind in a minute")
        Map<Strike, Long> strikes,

        @Schema(description = "UTC") Instant flaggedAt,

        @Schema(description = "UTC") Instant lastStrikeAt,

        @Schema(description = "UTC; while restricted") Instant restrictedUntil,

        @Schema(description = "Of the last decision") FlagReason reason,

        @Schema(description = "UTC") Instant decidedAt,

        List<FlagMove> allowedMoves) {
    static FlagView of(ReadFlags.Flag flag) {
        FlaggedCaller caller = flag.caller();
        return new FlagView(
                caller.id(),
                caller.kind(),
                caller.status(),
                flag.strikes(),
                caller.flaggedAt(),
                caller.lastStrikeAt(),
                caller.restrictedUntil(),
                caller.reason(),
                caller.decidedAt(),
                FlagMove.allowedFrom(caller.status()));
    }
}
