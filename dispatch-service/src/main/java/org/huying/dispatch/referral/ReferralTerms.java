package org.huying.dispatch.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.huying.chassis.problem.Invalid;

/**
 * On what terms a matter is referred.
 *
 * @param basis         ids of visits it rests on; empty where it rests on none
 * @param acknowledgeBy an answer at that instant itself is in time, as with every deadline here
 */
@Embeddable
public record ReferralTerms(
        @Enumerated(EnumType.STRING) ReferralReason reason,

        @Convert(converter = BasisColumn.class) List<String> basis,

        @Column(name = "acknowledge_by") Instant acknowledgeBy) {
    private static final Duration FARTHEST = Duration.ofDays(366);

    /** PostgreSQL keeps microseconds; a finer deadline would differ after it was stored. */
    public ReferralTerms {
        basis = basis == null ? List.of() : List.copyOf(basis);
        acknowledgeBy = acknowledgeBy.truncatedTo(ChronoUnit.MICROS);
    }

    void mustLieAhead(Instant now) {
        boolean ahead = acknowledgeBy.isAfter(now) && acknowledgeBy.isBefore(now.plus(FARTHEST));
        if (!ahead) throw new Invalid("/acknowledgeBy", "应晚于现在且在一年之内 · must lie ahead, within a year");
    }

    boolean areOver(Instant now) {
        return now.isAfter(acknowledgeBy);
    }
}
