package org.huying.dispatch.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.outbox.Outbox;
import org.huying.dispatch.act.CaseTurn;
import org.huying.dispatch.act.RecordedOtherwise;
import org.huying.dispatch.casefile.CaseEvent;

/** Where measurements are entered and told. */
@ApplicationScoped
class MeasurementBook {
    private final Measurements measurements;
    private final CaseTurn turn;
    private final Outbox outbox;
    private final Clock clock;

    MeasurementBook(Measurements measurements, CaseTurn turn, Outbox outbox, Clock clock) {
        this.measurements = measurements;
        this.turn = turn;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The one of that id if it was told before, else this one; whoever tells it at the same moment waits here. */
    Measurement enter(Measurement measurement, Measured told) {
        String id = measurement.id().toString();
        turn.take(measurement.id());
        Optional<Measurement> before = measurements.findByIdOptional(measurement.id());
        if (before.isPresent()) {
            if (!before.get().says(measurement.about(), measurement.by().unit(), told))
                throw new RecordedOtherwise(measurement.id());
            outbox.toldBefore(new ConsistencyToken(CaseEvent.STREAM, id, Measurement.SEQUENCE));
            return before.get();
        }
        Instant now = clock.instant();
        told.mustBePossible(now);
        outbox.add(measurement.record(told, now));
        measurements.persist(measurement);
        return measurement;
    }
}
