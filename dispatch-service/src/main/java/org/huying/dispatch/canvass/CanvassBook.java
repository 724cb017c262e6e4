package org.huying.dispatch.canvass;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.outbox.Outbox;
import org.huying.dispatch.casefile.CaseEvent;

/** Where canvasses are entered and told. */
@ApplicationScoped
class CanvassBook {
    private final Canvasses canvasses;
    private final HouseholdAnswers answers;
    private final Outbox outbox;
    private final Clock clock;

    CanvassBook(Canvasses canvasses, HouseholdAnswers answers, Outbox outbox, Clock clock) {
        this.canvasses = canvasses;
        this.answers = answers;
        this.outbox = outbox;
        this.clock = clock;
    }

    long nextSerial(UUID matterId) {
        return canvasses.nextSerial(matterId);
    }

    /** Again, for a request that had its effect before. */
    CountedCanvass enteredBefore(String number) {
        Canvass entered = canvasses.numbered(number);
        outbox.toldBefore(new ConsistencyToken(CaseEvent.STREAM, entered.id().toString(), entered.sequence()));
        return new CountedCanvass(entered, answers.counted(entered));
    }

    CountedCanvass enter(Canvass canvass, CanvassPlan plan) {
        outbox.add(canvass.open(plan, clock.instant()));
        canvasses.persist(canvass);
        return new CountedCanvass(canvass, answers.counted(canvass));
    }
}
