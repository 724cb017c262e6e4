package org.huying.dispatch.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.matter.MatterNumber;
import org.huying.dispatch.matter.Matters;

/** Measurements, to all who may see the matter. */
@ApplicationScoped
public class ReadMeasurements {
    private final Matters matters;
    private final Measurements measurements;

    ReadMeasurements(Matters matters, Measurements measurements) {
        this.matters = matters;
        this.measurements = measurements;
    }

    /** In the order in which they were taken. */
    @Transactional
    public List<Measurement> of(MatterNumber which, AccessScope caller) {
        return measurements.of(matters.visible(which, caller).id());
    }
}
