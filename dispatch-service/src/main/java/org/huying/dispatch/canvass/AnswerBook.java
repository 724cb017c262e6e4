package org.huying.dispatch.canvass;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.outbox.Outbox;
import org.huying.dispatch.act.CaseTurn;
import org.huying.dispatch.act.FactTime;
import org.huying.dispatch.act.RecordedOtherwise;
import org.huying.dispatch.casefile.CaseEvent;

/** Where answers are entered, and what they change is told: nothing while households are still asked. */
@ApplicationScoped
class AnswerBook {
    private final HouseholdAnswers answers;
    private final CaseTurn turn;
    private final Outbox outbox;
    private final Clock clock;

    AnswerBook(HouseholdAnswers answers, CaseTurn turn, Outbox outbox, Clock clock) {
        this.answers = answers;
        this.turn = turn;
        this.outbox = outbox;
        this.clock = clock;
    }

    CanvassAnswer enter(Canvass canvass, Function<Instant, CanvassAnswer> told) {
        Instant now = clock.instant();
        CanvassAnswer answer = told.apply(now);
        turn.take(answer.id());
        Optional<CanvassAnswer> before = answers.findByIdOptional(answer.id());
        if (before.isPresent()) return again(before.get(), answer, canvass);
        FactTime.mustHaveBeen(answer.at(), now, "/at");
        canvass.mustTake(answer);
        answers.persist(answer);
        if (canvass.isClosed()) outbox.add(canvass.recount(answers.counted(canvass), answer.by(), now));
        return answer;
    }

    private CanvassAnswer again(CanvassAnswer before, CanvassAnswer answer, Canvass canvass) {
        if (!before.says(answer)) throw new RecordedOtherwise(answer.id());
        outbox.toldBefore(new ConsistencyToken(CaseEvent.STREAM, canvass.id().toString(), canvass.sequence()));
        return before;
    }
}
