package org.huying.dispatch.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The times of a round that ended with the point struck off, kept when it relapses. */
@Embeddable
public record PastRound(
        int round,
        @Column(name = "rectified_by") String rectifiedBy,
        @Column(name = "began_at") Instant beganAt,
        @Column(name = "started_at") Instant startedAt,
        @Column(name = "rectified_at") Instant rectifiedAt,
        @Column(name = "verified_at") Instant verifiedAt,
        @Column(name = "struck_off_at") Instant struckOffAt) {}
