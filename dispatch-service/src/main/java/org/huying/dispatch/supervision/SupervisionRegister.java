package org.huying.dispatch.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.casefile.CaseEvent;

/** Where supervisions are entered: one open at a time, told to everybody, and a listed one is in the audit log. */
@ApplicationScoped
class SupervisionRegister {
    private final Supervisions supervisions;
    private final Outbox outbox;
    private final PrivilegedActs acts;
    private final Clock clock;

    SupervisionRegister(Supervisions supervisions, Outbox outbox, PrivilegedActs acts, Clock clock) {
        this.supervisions = supervisions;
        this.outbox = outbox;
        this.acts = acts;
        this.clock = clock;
    }

    long nextSerial(UUID caseId) {
        return supervisions.nextSerial(caseId);
    }

    /** Again, for a request that had its effect before. */
    Supervision issuedBefore(String number, AccessScope caller) {
        Supervision issued = supervisions.visible(number, caller);
        outbox.toldBefore(new ConsistencyToken(CaseEvent.STREAM, issued.id().toString(), issued.sequence()));
        return issued;
    }

    Supervision issue(Supervision supervision, Directive directive, AccessScope caller) {
        supervisions.openOn(supervision.about().caseId()).ifPresent(open -> {
            throw new SupervisionIsOpen(open);
        });
        outbox.add(supervision.issue(directive, caller, clock.instant()));
        supervisions.persist(supervision);
        if (directive.isListed()) acts.record("listed " + supervision.number());
        return supervision;
    }

    Supervision escalate(SupervisionCommand command, Directive directive) {
        Supervision escalated = supervisions.visible(command);
        outbox.add(escalated.escalate(directive, command.caller(), clock.instant()));
        acts.record("listed " + escalated.number());
        return escalated;
    }
}
