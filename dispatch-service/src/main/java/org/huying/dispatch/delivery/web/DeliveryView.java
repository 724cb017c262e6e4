package org.huying.dispatch.delivery.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.delivery.Delivery;
import org.huying.dispatch.delivery.DeliveryMove;
import org.huying.dispatch.delivery.DeliveryStatus;
import org.huying.dispatch.delivery.Failure;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "投递 · What became of one notice on its way to one webhook. Times by the server's clock")
record DeliveryView(
        @Schema(
                description = "Id of the event, in webhook-id at every attempt",
                examples = "018c2371-2c00-8000-8000-00000000002a")
        UUID eventId,

        @Schema(description = "Where the event stands among all; grows, with gaps", examples = "42")
        String position,

        @Schema(examples = "task.assigned.v1") String type,
        @Schema(examples = "WLC-20231201-0001") String subject,

        @Schema(description = "What has the same one is sent in order, one at a time")
        String orderKey,

        DeliveryStatus status,

        @Schema(description = "Which moves this status has; those of a person are RESEND and SKIP")
        List<DeliveryMove> allowedMoves,

        @Schema(description = "How often it was tried", examples = "1")
        int attempts,

        @Schema(description = "Since when it is to be sent, or sent again. UTC")
        Instant plannedAt,

        @Schema(description = "Of a failing one; absent: as soon as its turn comes. UTC")
        Instant nextAttemptAt,

        @Schema(description = "UTC") Instant settledAt,

        @Schema(description = "What the receiver answered last", examples = "503")
        Integer lastHttpStatus,

        @Schema(description = "Why the last attempt came to nothing")
        Failure lastFailure) {
    static DeliveryView of(Delivery it) {
        return new DeliveryView(
                it.eventId(),
                Long.toString(it.position()),
                it.type(),
                it.subject(),
                it.orderKey(),
                it.status(),
                DeliveryMove.allowedFrom(it.status()),
                it.attempts(),
                it.plannedAt(),
                it.nextAttemptAt(),
                it.settledAt(),
                it.lastHttpStatus(),
                it.lastFailure());
    }
}
