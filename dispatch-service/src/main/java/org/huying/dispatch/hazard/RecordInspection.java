package org.huying.dispatch.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.scope.AccessScope;

/** Records that a hazard was looked at on site (现场核查), once for each id that a phone gives. */
@ApplicationScoped
public class RecordInspection {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private final Hazards hazards;
    private final Inspections inspections;
    private final Outbox outbox;
    private final Clock clock;

    RecordInspection(Hazards hazards, Inspections inspections, Outbox outbox, Clock clock) {
        this.hazards = hazards;
        this.inspections = inspections;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Hazard handle(String number, Inspection told, AccessScope caller) {
        Hazard hazard = hazards.locked(number, caller);
        Inspection before = inspections.findById(told.id());
        if (before != null) return again(before, told.of(hazard.id()), hazard);
        boolean past = told.at().isAfter(EARLIEST) && !told.at().isAfter(clock.instant());
        if (!past) throw new Invalid("/at", "不能晚于现在，也不能早于 2000 年 · must not lie in the future or before 2000");
        outbox.add(hazard.noteInspection(told, caller));
        inspections.persist(told.of(hazard.id()));
        return hazard;
    }

    private Hazard again(Inspection before, Inspection told, Hazard hazard) {
        if (!before.isSameAs(told)) throw new OtherFact(told.id().toString());
        outbox.toldBefore(new ConsistencyToken(HazardEvent.STREAM, hazard.id().toString(), hazard.sequence()));
        return hazard;
    }
}
