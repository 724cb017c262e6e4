package org.huying.dispatch.servicehours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.AddressedUnits;
import org.huying.dispatch.act.CreatedOnce;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.directory.DirectoryEvent;
import org.huying.dispatch.resolution.ReadResolutions;
import org.huying.dispatch.resolution.ResolutionStatus;

/** An organisation's hours hold from a day on, for good or as a pilot. */
@ApplicationScoped
public class SetServiceHours {
    private static final String ALREADY_WITHDRAWN = "该决议已撤销 · that resolution was withdrawn";

    private final AllServiceHours hours;
    private final AddressedUnits units;
    private final ReadResolutions resolutions;
    private final CreatedOnce once;
    private final Outbox outbox;
    private final Clock clock;

    SetServiceHours(
            AllServiceHours hours,
            AddressedUnits units,
            ReadResolutions resolutions,
            CreatedOnce once,
            Outbox outbox,
            Clock clock) {
        this.hours = hours;
        this.units = units;
        this.resolutions = resolutions;
        this.once = once;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public ServiceHours handle(String unitCode, HoursPlan plan, AccessScope caller, RepeatableRequest request) {
        AddressedUnit unit = units.find(unitCode).orElseThrow(() -> new NotFound("unit", unitCode));
        HoursDesk.mayAct(unitCode, caller);
        hours.takeTurn(unitCode);
        ServiceHours planned = new ServiceHours(unit, plan);
        Optional<String> before = once.before(request, caller, planned.id().toString());
        if (before.isPresent()) return enteredBefore(unitCode, UUID.fromString(before.get()));
        mustStand(plan.resolution(), caller);
        Instant now = clock.instant();
        hours.of(unitCode).makeRoomFor(plan, ServiceHours.dayOf(now)).ifPresent(ended -> hours.flush());
        outbox.add(planned.set(caller, now));
        hours.persist(planned);
        return planned;
    }

    private ServiceHours enteredBefore(String unit, UUID id) {
        ServiceHours entered = hours.one(unit, id);
        outbox.toldBefore(new ConsistencyToken(DirectoryEvent.STREAM, "service-hours:" + id, entered.sequence()));
        return entered;
    }

    private void mustStand(String resolution, AccessScope caller) {
        if (resolution == null) return;
        if (resolutions.one(resolution, caller).status() == ResolutionStatus.WITHDRAWN)
            throw new Invalid("/resolution", ALREADY_WITHDRAWN);
    }
}
