package org.huying.dispatch.answer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.problem.web.Problem;
import org.huying.dispatch.answer.AnswerOutcome;
import org.huying.dispatch.answer.RecordedAnswer;
import org.huying.dispatch.answer.Way;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "答复 · An answer by event, and what became of it. Its words are where it had its effect")
record AnswerView(
        @Schema(description = "The unit's id of it; absent where none could be read", examples = "wlc-7f3a-0001")
        String eventId,

        @Schema(description = "Partition and offset on the unit's topic; absent for a webhook", examples = "3/17")
        String record,

        @Schema(description = "Code of the unit that answered", examples = "URBAN-WLC")
        String unit,

        Way way,

        @Schema(description = "Absent where it is unknown", examples = "answer.accept.v1")
        String type,

        @Schema(
                description = "Of what it is about; absent where that could not be read",
                examples = "WLC-20231201-0001")
        String number,

        AnswerOutcome outcome,

        @Schema(description = "Version of what it moved; absent where it was refused", examples = "3")
        Long sequence,

        @JsonRawValue @Schema(description = "Why it was refused", implementation = Problem.class)
        String problem,

        @Schema(description = "The id had come before, with other content; absent where it had not")
        Boolean idUsedBefore,

        @Schema(description = "UTC") Instant receivedAt) {
    static AnswerView of(RecordedAnswer answer) {
        return new AnswerView(
                answer.eventId(),
                answer.record(),
                answer.unit(),
                answer.way(),
                answer.type(),
                answer.number(),
                answer.outcome(),
                answer.sequence(),
                answer.problem(),
                answer.otherwise() ? true : null,
                answer.receivedAt());
    }
}
