package org.huying.dispatch.canvass.web;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.canvass.CanvassAnswer;

@Schema(description = "一户答复 · What one household answered, as it was taken in")
record HouseholdAnswerView(
        UUID answerId,
        @Schema(description = "UTC") Instant at,

        @Schema(description = "When this service learned of it. UTC")
        Instant recordedAt,

        Map<String, String> choices) {
    static HouseholdAnswerView of(CanvassAnswer answer) {
        return new HouseholdAnswerView(answer.id(), answer.at(), answer.recordedAt(), new TreeMap<>(answer.choices()));
    }
}
