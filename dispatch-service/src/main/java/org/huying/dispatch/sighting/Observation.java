package org.huying.dispatch.sighting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.UUID;
import org.huying.dispatch.act.FactTime;
import org.huying.dispatch.casefile.CasePlace;

/**
 * What was seen.
 *
 * @param seenAt     when; may lie long before it is recorded
 * @param counted    how many, 1 at least
 * @param caseNumber the case it was seen for, null where none
 * @param patrolId   the patrol it was made in, null where none; the patrol itself may be recorded later
 */
@Embeddable
public record Observation(
        @Column(name = "seen_at") Instant seenAt,
        @Embedded CasePlace place,
        String topic,
        int counted,
        @Column(name = "case_number") String caseNumber,
        @Column(name = "patrol_id") UUID patrolId) {
    void mustHaveBeen(Instant now) {
        FactTime.mustHaveBeen(seenAt, now, "/at");
    }

    PlaceKey placeKey() {
        return PlaceKey.of(place);
    }
}
