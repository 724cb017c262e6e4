package org.huying.dispatch.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.huying.dispatch.directory.PartnerUnit;

/** A subscription (订阅): which of its notices reach a partner unit, and on which way. */
@Entity
@Table(name = "subscription")
public class Subscription {
    @Id
    private UUID id;

    @Version
    private long version;

    private long sequence;

    @Column(name = "unit_code")
    private String unit;

    @Column(name = "unit_name")
    private String unitName;

    private String name;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private SubscriptionStatus status;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] types;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] topics;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] communities;

    @Column(name = "starts_after")
    private long startsAfter;

    private String endpoint;

    @Enumerated(EnumType.STRING)
    private SignatureScheme signatures;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "disabled_for")
    private DisabledFor disabledFor;

    protected Subscription() {}

    /** @param by pseudonymous id of whoever created it */
    Subscription(UUID id, PartnerUnit unit, Channel channel, SubscriptionTerms terms, String by, Instant now) {
        this.id = id;
        this.unit = unit.code();
        this.unitName = unit.name();
        this.channel = channel;
        this.status = SubscriptionStatus.ACTIVE;
        this.createdBy = by;
        this.createdAt = now;
        this.sequence = 1;
        take(terms);
    }

    /** Notices up to this position are not for it. */
    void startAfter(long position) {
        startsAfter = position;
    }

    void change(SubscriptionTerms terms) {
        move(SubscriptionMove.CHANGE);
        take(terms);
    }

    void pause() {
        move(SubscriptionMove.PAUSE);
    }

    void resume() {
        move(SubscriptionMove.RESUME);
    }

    void disable(DisabledFor reason, Instant now) {
        move(SubscriptionMove.DISABLE);
        disabledFor = reason;
        disabledAt = now;
    }

    void enable() {
        move(SubscriptionMove.ENABLE);
        disabledFor = null;
        disabledAt = null;
    }

    void rotateSecret() {
        move(SubscriptionMove.ROTATE_SECRET);
    }

    /** Nothing about it changes: what comes of it stands in its deliveries. */
    SubscriptionTested test() {
        SubscriptionMove.TEST.from(status);
        return new SubscriptionTested(id, name, channel);
    }

    void end() {
        move(SubscriptionMove.END);
    }

    private void move(SubscriptionMove move) {
        status = move.from(status);
        sequence++;
    }

    private void take(SubscriptionTerms terms) {
        name = terms.name();
        types = terms.filter().types().toArray(String[]::new);
        topics = terms.filter().topics().toArray(String[]::new);
        communities = terms.filter().communities().toArray(String[]::new);
        endpoint = terms.endpoint();
        signatures = terms.signatures();
    }

    /** As the ways of delivery see it. */
    public Subscriber asSubscriber() {
        return new Subscriber(id, unit, channel, status, endpoint, signatures);
    }

    public SubscriptionTerms terms() {
        var filter = new NoticeFilter(List.of(types), List.of(topics), List.of(communities));
        return new SubscriptionTerms(name, filter, endpoint, signatures);
    }

    /** What an audit line says of it: no address, no name somebody gave it. */
    String label() {
        return "subscription " + id + " (" + channel + ") of " + unit;
    }

    public boolean isActive() {
        return status == SubscriptionStatus.ACTIVE;
    }

    public UUID id() {
        return id;
    }

    public long sequence() {
        return sequence;
    }

    public String unit() {
        return unit;
    }

    public String unitName() {
        return unitName;
    }

    public Channel channel() {
        return channel;
    }

    public SubscriptionStatus status() {
        return status;
    }

    public long startsAfter() {
        return startsAfter;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant disabledAt() {
        return disabledAt;
    }

    public DisabledFor disabledFor() {
        return disabledFor;
    }
}
