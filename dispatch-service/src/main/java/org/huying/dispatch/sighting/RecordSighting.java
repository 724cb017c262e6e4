package org.huying.dispatch.sighting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.CaseTurn;
import org.huying.dispatch.casefile.ReadCases;

/** Somebody saw something, now or some time ago (目击上报). However often it comes, it is recorded once. */
@ApplicationScoped
public class RecordSighting {
    private final CaseTurn turn;
    private final KnownGround ground;
    private final ReadCases cases;
    private final SightingBook book;

    RecordSighting(CaseTurn turn, KnownGround ground, ReadCases cases, SightingBook book) {
        this.turn = turn;
        this.ground = ground;
        this.cases = cases;
        this.book = book;
    }

    @Transactional
    public Sighting handle(UUID id, Observation observed, AccessScope caller) {
        turn.take(id);
        return book.recordedBefore(id, observed, caller).orElseGet(() -> recorded(id, observed, caller));
    }

    private Sighting recorded(UUID id, Observation observed, AccessScope caller) {
        ground.mustKnow(observed.place());
        ground.mustBeOf(caller, observed.place());
        Sighting sighting = new Sighting(id, observed, caller);
        if (observed.caseNumber() != null) sighting.isFor(cases.one(observed.caseNumber(), caller));
        return book.enter(sighting);
    }
}
