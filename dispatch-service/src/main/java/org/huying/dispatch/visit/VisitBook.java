package org.huying.dispatch.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.outbox.Outbox;
import org.huying.dispatch.act.CaseTurn;
import org.huying.dispatch.act.FactTime;
import org.huying.dispatch.casefile.CaseEvent;

/** Where visits are entered and told. */
@ApplicationScoped
class VisitBook {
    private final Visits visits;
    private final CaseTurn turn;
    private final Outbox outbox;
    private final Clock clock;

    VisitBook(Visits visits, CaseTurn turn, Outbox outbox, Clock clock) {
        this.visits = visits;
        this.turn = turn;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The visit of that id if it was told before; whoever tells it at the same moment waits here. */
    Optional<Visit> toldBefore(UUID id) {
        turn.take(id);
        Optional<Visit> before = visits.findByIdOptional(id);
        before.ifPresent(
                it -> outbox.toldBefore(new ConsistencyToken(CaseEvent.STREAM, id.toString(), Visit.SEQUENCE)));
        return before;
    }

    Visit enter(Visit visit, VisitReport told) {
        FactTime.mustHaveBeen(told.at(), clock.instant(), "/at");
        outbox.add(visit.record(told, clock.instant()));
        visits.persist(visit);
        return visit;
    }
}
