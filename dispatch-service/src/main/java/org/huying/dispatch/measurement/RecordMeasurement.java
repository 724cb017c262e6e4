package org.huying.dispatch.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.matter.Matter;
import org.huying.dispatch.matter.MatterNumber;
import org.huying.dispatch.matter.Matters;
import org.huying.dispatch.matter.Recorder;

/** Something was counted in the field. Told once or often, at once or late: the same result. */
@ApplicationScoped
public class RecordMeasurement {
    private final Matters matters;
    private final MeasurementBook book;

    RecordMeasurement(Matters matters, MeasurementBook book) {
        this.matters = matters;
        this.book = book;
    }

    @Transactional
    public Measurement handle(MatterNumber which, UUID id, Measured told, AccessScope caller) {
        Matter about = matters.recordable(which, caller);
        return book.enter(new Measurement(id, about, Recorder.of(caller)), told);
    }
}
