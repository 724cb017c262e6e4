package org.huying.dispatch.jointaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.CaseTurn;
import org.huying.dispatch.act.RecordedOtherwise;

/** Somebody was reminded, persuaded or penalised, now or some time ago. However often it comes, it is recorded once. */
@ApplicationScoped
public class RecordIntervention {
    private final CaseTurn turn;
    private final JointActions actions;
    private final Interventions interventions;
    private final JointActionBook book;
    private final Outbox outbox;
    private final Clock clock;

    RecordIntervention(
            CaseTurn turn,
            JointActions actions,
            Interventions interventions,
            JointActionBook book,
            Outbox outbox,
            Clock clock) {
        this.turn = turn;
        this.actions = actions;
        this.interventions = interventions;
        this.book = book;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Intervention handle(String number, UUID id, SteppedIn done, AccessScope caller) {
        turn.take(id);
        JointAction action = actions.held(number, caller);
        Intervention before = interventions.findById(id);
        if (before != null) {
            if (!before.tellsOf(action.id(), done)) throw new RecordedOtherwise(id);
            book.toldBefore(action.id(), before.sequence());
            return before;
        }
        Instant now = clock.instant();
        JointActionEvent.Intervened told = action.intervene(id, done, caller, now);
        Intervention recorded = new Intervention(told, now);
        interventions.persist(recorded);
        outbox.add(told);
        return recorded;
    }
}
