package org.huying.dispatch.watch;

import java.time.Instant;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.sighting.PlaceKey;

/**
 * One closing of a case, and what a watch looks out for after it.
 *
 * @param round which closing: a reopened case can be closed again
 */
record Closing(CaseInQuestion about, int round, PlaceKey place, String topic, Instant at) {
    static Closing of(CaseFile closed) {
        return new Closing(
                CaseInQuestion.of(closed),
                closed.round(),
                PlaceKey.of(closed.place()),
                closed.topic(),
                closed.closedAt());
    }
}
