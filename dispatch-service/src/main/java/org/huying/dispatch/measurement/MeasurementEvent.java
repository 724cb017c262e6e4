package org.huying.dispatch.measurement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.casefile.CaseEvent;
import org.huying.dispatch.matter.Matter;
import org.huying.dispatch.matter.Recorder;

/** What can happen to a measurement. Topic {@code huying.cases}, key = its id, subject = the matter's number. */
public sealed interface MeasurementEvent extends DomainEvent {
    @Override
    default String stream() {
        return CaseEvent.STREAM;
    }

    /** Counted in the field; happened when it was, be it told much later. Rounding is for whoever shows it. */
    record Recorded(
            @JsonIgnore Occurrence occurrence,
            UUID measurementId,
            @JsonUnwrapped Matter about,
            @JsonUnwrapped Recorder by,
            String metric,
            String population,
            int numerator,
            int denominator,
            Instant from,
            Instant to,
            Occasion occasion)
            implements MeasurementEvent {
        @Override
        public String type() {
            return "measurement.recorded.v1";
        }
    }
}
