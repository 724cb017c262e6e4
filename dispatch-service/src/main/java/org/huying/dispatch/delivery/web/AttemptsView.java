package org.huying.dispatch.delivery.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.delivery.Failure;
import org.huying.dispatch.delivery.LoggedAttempt;
import org.huying.dispatch.delivery.ReadDeliveries.InDetail;

@Schema(description = "投递明细 · A delivery with every attempt, the first first")
record AttemptsView(DeliveryView delivery, List<AttemptView> attempts) {
    static AttemptsView of(InDetail it) {
        return new AttemptsView(
                DeliveryView.of(it.delivery()),
                it.attempts().stream().map(AttemptView::of).toList());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "尝试 · One attempt and what came of it")
    record AttemptView(
            @Schema(examples = "1") int number,

            @Schema(description = "UTC, by the server's clock")
            Instant startedAt,

            @Schema(description = "Absent where there was no answer", examples = "503")
            Integer httpStatus,

            @Schema(description = "Absent where it was delivered")
            Failure failure,

            @Schema(description = "Milliseconds to the end of the answer", examples = "87")
            int latencyMillis,

            @Schema(
                    description = "The beginning of what the receiver said, at most 1 KiB, numbers of persons masked",
                    examples = "over capacity")
            String answer) {
        static AttemptView of(LoggedAttempt it) {
            return new AttemptView(
                    it.number(), it.startedAt(), it.httpStatus(), it.failure(), it.millis(), it.answer());
        }
    }
}
