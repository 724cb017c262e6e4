package org.huying.dispatch.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a deadline is to be spoken of, and when it was. A new due date begins with new ones. */
@Embeddable
record Tellings(
        @Column(name = "near_at") Instant nearAt,
        @Column(name = "escalate_at") Instant escalateAt,
        @Column(name = "near_told_at") Instant nearToldAt,
        @Column(name = "missed_told_at") Instant missedToldAt,
        @Column(name = "escalated_told_at") Instant escalatedToldAt) {
    static Tellings of(Instant from, Instant due, Reminders reminders) {
        return new Tellings(reminders.nearAt(from, due), reminders.escalateAt(due), null, null, null);
    }

    Tellings with(Alarm.Kind told, Instant now) {
        return switch (told) {
            case NEAR -> new Tellings(nearAt, escalateAt, now, missedToldAt, escalatedToldAt);
            case MISSED -> new Tellings(nearAt, escalateAt, nearToldAt, now, escalatedToldAt);
            case ESCALATED -> new Tellings(nearAt, escalateAt, nearToldAt, missedToldAt, now);
            case REVIEW -> this;
        };
    }

    Tellings escalatedAt(Instant later) {
        return new Tellings(nearAt, later, nearToldAt, missedToldAt, escalatedToldAt);
    }

    boolean isNearTold() {
        return nearToldAt != null;
    }

    boolean isMissedTold() {
        return missedToldAt != null;
    }

    boolean isEscalatedTold() {
        return escalatedToldAt != null;
    }
}
