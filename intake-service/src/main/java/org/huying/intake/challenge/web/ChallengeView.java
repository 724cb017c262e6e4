package org.huying.intake.challenge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.challenge.Puzzle;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "验证 · A challenge to meet before registering anonymously")
record ChallengeView(
        @Schema(description = "是否需要 · Whether one is asked for at all; nothing else is there when not")
        boolean required,

        @Schema(description = "How it is met", examples = "SHA-256")
        String algorithm,

        @Schema(description = "To be sent back as it is") String challenge,

        @Schema(description = "Leading zero bits that the hash must have", examples = "18")
        Integer zeroBits,

        @Schema(description = "UTC") Instant expiresAt) {
    static ChallengeView of(Optional<Puzzle> puzzle) {
        return puzzle.map(it -> new ChallengeView(true, "SHA-256", it.challenge(), it.zeroBits(), it.expiresAt()))
                .orElseGet(() -> new ChallengeView(false, null, null, null, null));
    }
}
