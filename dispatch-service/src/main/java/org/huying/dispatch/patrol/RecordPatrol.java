package org.huying.dispatch.patrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.CaseTurn;
import org.huying.dispatch.sighting.KnownGround;

/** Somebody was on patrol (巡查登记). However often it comes, it is recorded once. */
@ApplicationScoped
public class RecordPatrol {
    private final CaseTurn turn;
    private final KnownGround ground;
    private final PatrolBook book;

    RecordPatrol(CaseTurn turn, KnownGround ground, PatrolBook book) {
        this.turn = turn;
        this.ground = ground;
        this.book = book;
    }

    @Transactional
    public Patrol handle(UUID id, Beat beat, AccessScope caller) {
        turn.take(id);
        Optional<Patrol> before = book.recordedBefore(id, beat, caller);
        if (before.isPresent()) return before.get();
        ground.mustKnow(beat.place());
        ground.mustBeOf(caller, beat.place());
        return book.enter(new Patrol(id, beat, caller));
    }
}
