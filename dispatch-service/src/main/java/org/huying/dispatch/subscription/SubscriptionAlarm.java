package org.huying.dispatch.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.EventIds;

/** That a subscription was disabled by itself: one each time, until somebody at the desk sees to it. */
@Entity
@Table(name = "subscription_alarm")
public class SubscriptionAlarm {
    @Id
    private UUID id;

    @Version
    private long version;

    private long sequence;

    @Column(name = "subscription_id")
    private UUID subscription;

    @Column(name = "unit_code")
    private String unit;

    @Column(name = "unit_name")
    private String unitName;

    @Enumerated(EnumType.STRING)
    private DisabledFor reason;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    private String acknowledgedBy;

    protected SubscriptionAlarm() {}

    SubscriptionAlarm(Subscription disabled, DisabledFor reason, Instant now) {
        this.id = EventIds.next();
        this.sequence = 1;
        this.subscription = disabled.id();
        this.unit = disabled.unit();
        this.unitName = disabled.unitName();
        this.reason = reason;
        this.raisedAt = now;
    }

    /** @param by pseudonymous id of whoever saw to it */
    void acknowledge(String by, Instant now) {
        if (acknowledgedAt != null) throw new AlarmAcknowledged();
        acknowledgedBy = by;
        acknowledgedAt = now;
        sequence++;
    }

    public UUID id() {
        return id;
    }

    public long sequence() {
        return sequence;
    }

    public UUID subscription() {
        return subscription;
    }

    public String unit() {
        return unit;
    }

    public String unitName() {
        return unitName;
    }

    public DisabledFor reason() {
        return reason;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** Null while it is open. */
    public Instant acknowledgedAt() {
        return acknowledgedAt;
    }
}
