package org.huying.dispatch.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How far the current round has come, with the unit that did each. */
@Embeddable
public record Progress(
        @Column(name = "began_at") Instant beganAt,
        @Column(name = "survey_finding") String surveyFinding,
        @Column(name = "surveyed_at") Instant surveyedAt,
        @Column(name = "started_at") Instant startedAt,
        @Column(name = "rectified_at") Instant rectifiedAt,
        @Column(name = "rectified_by") String rectifiedBy,
        @Column(name = "verified_at") Instant verifiedAt,
        @Column(name = "struck_off_at") Instant struckOffAt) {
    static Progress from(Instant now) {
        return new Progress(now, null, null, null, null, null, null, null);
    }

    Progress surveyed(String finding, Instant now) {
        return new Progress(beganAt, finding, now, startedAt, rectifiedAt, rectifiedBy, verifiedAt, struckOffAt);
    }

    Progress started(Instant now) {
        return new Progress(beganAt, surveyFinding, surveyedAt, now, rectifiedAt, rectifiedBy, verifiedAt, struckOffAt);
    }

    /** Anew after a rejection: the last claim counts. */
    Progress rectified(String unit, Instant now) {
        return new Progress(beganAt, surveyFinding, surveyedAt, startedAt, now, unit, null, null);
    }

    Progress verified(Instant now) {
        return new Progress(beganAt, surveyFinding, surveyedAt, startedAt, rectifiedAt, rectifiedBy, now, null);
    }

    Progress struckOff(Instant now) {
        return new Progress(beganAt, surveyFinding, surveyedAt, startedAt, rectifiedAt, rectifiedBy, verifiedAt, now);
    }

    PastRound past(int round) {
        return new PastRound(round, rectifiedBy, beganAt, startedAt, rectifiedAt, verifiedAt, struckOffAt);
    }
}
