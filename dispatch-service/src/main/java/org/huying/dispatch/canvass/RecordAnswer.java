package org.huying.dispatch.canvass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.matter.Matters;
import org.huying.dispatch.matter.Recorder;

/** A household answered. Told once or often, at once or late: it counts once, if it was given before the closing. */
@ApplicationScoped
public class RecordAnswer {
    private final Canvasses canvasses;
    private final Matters matters;
    private final AnswerBook book;

    RecordAnswer(Canvasses canvasses, Matters matters, AnswerBook book) {
        this.canvasses = canvasses;
        this.matters = matters;
        this.book = book;
    }

    @Transactional
    public CanvassAnswer handle(String number, UUID id, Instant at, Map<String, String> choices, AccessScope caller) {
        Canvass canvass = canvasses.locked(number);
        matters.recordable(canvass.about().kind(), canvass.about().number(), caller);
        return book.enter(canvass, now -> new CanvassAnswer(id, canvass.id(), Recorder.of(caller), at, choices, now));
    }
}
