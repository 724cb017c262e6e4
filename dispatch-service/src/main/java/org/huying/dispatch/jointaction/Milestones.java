package org.huying.dispatch.jointaction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a joint action came how far. */
@Embeddable
public record Milestones(
        @Column(name = "planned_at") Instant plannedAt,
        @Column(name = "adopted_at") Instant adoptedAt,
        @Column(name = "started_at") Instant startedAt,
        @Column(name = "ended_at") Instant endedAt,
        @Column(name = "reviewed_at") Instant reviewedAt,
        @Column(name = "cancelled_at") Instant cancelledAt) {
    static final Milestones NONE = new Milestones(null, null, null, null, null, null);

    Milestones reached(JointActionStatus status, Instant now) {
        return switch (status) {
            case PLANNED -> new Milestones(now, null, null, null, null, null);
            case ADOPTED -> new Milestones(plannedAt, now, null, null, null, null);
            case UNDER_WAY -> new Milestones(plannedAt, adoptedAt, now, null, null, null);
            case ENDED -> new Milestones(plannedAt, adoptedAt, startedAt, now, null, null);
            case REVIEWED -> new Milestones(plannedAt, adoptedAt, startedAt, endedAt, now, null);
            case CANCELLED -> new Milestones(plannedAt, adoptedAt, startedAt, endedAt, reviewedAt, now);
        };
    }
}
