package org.huying.dispatch.canvass;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.canvass.CanvassResult.QuestionCount;
import org.huying.dispatch.casefile.CaseEvent;

/**
 * What can happen to a canvass. Topic {@code huying.cases}, key = canvass id, subject = its number. A single household's
 * answer is told nobody: it is the household's own, and only what all said together is of use elsewhere.
 */
public sealed interface CanvassEvent extends DomainEvent {
    @Override
    default String stream() {
        return CaseEvent.STREAM;
    }

    /** Households are asked (摸排); the texts are screened, and left out where the case is confidential. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Opened(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CanvassReference of,
            String title,
            List<Question> questions)
            implements CanvassEvent {
        @Override
        public String type() {
            return "canvass.opened.v1";
        }
    }

    /** Nobody is asked any more; what was answered, counted. */
    record Closed(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CanvassReference of,
            int reachedHouseholds,
            List<QuestionCount> results)
            implements CanvassEvent {
        @Override
        public String type() {
            return "canvass.closed.v1";
        }
    }

    /** Answers of before it closed came after that; counted anew. */
    record Recounted(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CanvassReference of,
            int reachedHouseholds,
            List<QuestionCount> results)
            implements CanvassEvent {
        @Override
        public String type() {
            return "canvass.recounted.v1";
        }
    }
}
