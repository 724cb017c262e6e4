package org.huying.dispatch.pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.huying.chassis.problem.Invalid;
import org.huying.dispatch.act.FactTime;
import org.huying.dispatch.casefile.CasePlace;
import org.huying.dispatch.sighting.PlaceKey;

/** What a pattern is about: the sightings of a topic at a place, seen in [since, until). */
@Embeddable
public record Subject(
        @Embedded CasePlace place,
        String topic,
        @Column(name = "since") Instant since,
        @Column(name = "until") Instant until) {
    void mustBeAWindow() {
        FactTime.mustBeOfThisAge(since, "/from");
        FactTime.mustBeOfThisAge(until, "/to");
        if (!since.isBefore(until)) throw new Invalid("/from", "from 应早于 to · from must lie before to");
    }

    PlaceKey placeKey() {
        return PlaceKey.of(place);
    }
}
