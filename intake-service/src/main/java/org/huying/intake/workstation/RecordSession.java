package org.huying.intake.workstation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;

/** Something was held at a workstation. Told once or often, at once or late, in any order: recorded once. */
@ApplicationScoped
public class RecordSession {
    private final Workstations workstations;
    private final WorkstationSessions sessions;
    private final Outbox outbox;
    private final Clock clock;

    RecordSession(Workstations workstations, WorkstationSessions sessions, Outbox outbox, Clock clock) {
        this.workstations = workstations;
        this.sessions = sessions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public WorkstationSession handle(String code, UUID id, SessionReport report, AccessScope caller) {
        Workstation workstation = workstations.one(code);
        NotYourWorkstation.unlessWorksAt(workstation, caller);
        workstations.takeTurn("session " + id);
        WorkstationSession before = sessions.findById(id);
        if (before != null) return again(before, code, report, caller);
        Instant now = clock.instant();
        report.mustHaveBeenAt(workstation, now);
        WorkstationSession recorded = new WorkstationSession(id, code, report, caller);
        outbox.add(recorded.record(workstation, now));
        sessions.persist(recorded);
        return recorded;
    }

    private WorkstationSession again(WorkstationSession before, String code, SessionReport report, AccessScope caller) {
        if (!before.says(code, report, caller)) throw new SessionRecordedOtherwise(before.id());
        outbox.toldBefore(
                new ConsistencyToken(WorkstationEvent.STREAM, before.id().toString(), WorkstationSession.SEQUENCE));
        return before;
    }
}
