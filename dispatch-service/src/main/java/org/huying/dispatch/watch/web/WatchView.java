package org.huying.dispatch.watch.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.watch.Recurrence;
import org.huying.dispatch.watch.Watch;
import org.huying.dispatch.watch.WatchMove;
import org.huying.dispatch.watch.WatchResult;
import org.huying.dispatch.watch.WatchStatus;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "回头看 · A look back at a closed case, and what was seen there since")
record WatchView(
        @Schema(examples = "WLC-20231113-0001-B1") String number,
        String caseNumber,

        @Schema(description = "第几次办理 · Which closing of the case it looks back at")
        int round,

        @Schema(examples = "520102033905||X区|3栋|平台") String placeKey,
        String topic,
        WatchStatus status,

        @Schema(description = "Which moves this status has; the clock and the case make them")
        List<WatchMove> allowedMoves,

        @Schema(description = "结案时 · The closing. UTC, included")
        Instant from,

        @Schema(description = "UTC, not included") Instant to,
        int days,

        @Schema(description = "When it ended or was broken off. UTC")
        Instant endedAt,

        @Schema(description = "Absent while it watches, and where it was broken off")
        WatchResult result,

        @Schema(description = "复发次数 · How many sightings") int times,

        @Schema(description = "In the order in which they were seen")
        List<RecurrenceView> recurrences) {
    @Schema(description = "复发 · A sighting with which the matter came back")
    record RecurrenceView(
            UUID sightingId,
            @Schema(description = "UTC") Instant at,
            @Schema(description = "How many were seen") int count,

            @Schema(description = "Number of the closed case")
            String recurrenceOf,

            @Schema(description = "UTC") Instant linkedAt) {
        static RecurrenceView of(Recurrence recurrence, String caseNumber) {
            return new RecurrenceView(
                    recurrence.sightingId(),
                    recurrence.seenAt(),
                    recurrence.counted(),
                    caseNumber,
                    recurrence.linkedAt());
        }
    }

    static WatchView of(Watch watch) {
        String caseNumber = watch.about().caseNumber();
        return new WatchView(
                watch.number(),
                caseNumber,
                watch.round(),
                watch.placeKey().text(),
                watch.topic(),
                watch.status(),
                WatchMove.allowedFrom(watch.status()),
                watch.period().since(),
                watch.period().until(),
                watch.period().days(),
                watch.endedAt(),
                watch.result(),
                watch.times(),
                watch.recurrences().stream()
                        .map(it -> RecurrenceView.of(it, caseNumber))
                        .toList());
    }
}
