package org.huying.dispatch.canvass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.matter.Matters;
import org.huying.dispatch.matter.Recorder;

/** Nobody is asked any more, and what was answered is counted. */
@ApplicationScoped
public class CloseCanvass {
    private final Canvasses canvasses;
    private final HouseholdAnswers answers;
    private final Matters matters;
    private final Outbox outbox;
    private final Clock clock;

    CloseCanvass(Canvasses canvasses, HouseholdAnswers answers, Matters matters, Outbox outbox, Clock clock) {
        this.canvasses = canvasses;
        this.answers = answers;
        this.matters = matters;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public CountedCanvass handle(String number, EntityVersion expected, AccessScope caller) {
        Canvass canvass = canvasses.locked(number);
        matters.recordable(canvass.about().kind(), canvass.about().number(), caller);
        expected.mustBe(canvass.sequence());
        CanvassResult result = answers.counted(canvass);
        outbox.add(canvass.close(result, Recorder.of(caller), clock.instant()));
        return new CountedCanvass(canvass, result);
    }
}
