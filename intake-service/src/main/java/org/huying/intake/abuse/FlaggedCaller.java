package org.huying.intake.abuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.scope.AccessScope;

/**
 * A caller who misuses the way in again and again: flagged, so that a person can look, and never shut out without that
 * person's decision and without being told. Known by a mark alone; who it is stands nowhere.
 */
@Entity
@Table(name = "flagged_caller")
public class FlaggedCaller {
    /** Longer than that nobody is kept from the subdistrict; who still misuses it is decided upon anew. */
    static final Duration LONGEST = Duration.ofDays(30);

    @Id
    private UUID id;

    private String mark;

    @Enumerated(EnumType.STRING)
    private CallerKind kind;

    private long revision;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private FlagStatus status;

    @Column(name = "flagged_at")
    private Instant flaggedAt;

    @Column(name = "last_strike_at")
    private Instant lastStrikeAt;

    @Column(name = "restricted_until")
    private Instant restrictedUntil;

    @Enumerated(EnumType.STRING)
    private FlagReason reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected FlaggedCaller() {}

    FlaggedCaller(CallerMark caller, Instant now) {
        this.id = EventIds.next();
        this.mark = caller.hex();
        this.kind = caller.kind();
        this.revision = 1;
        this.status = FlagStatus.FLAGGED;
        this.flaggedAt = now;
        this.lastStrikeAt = now;
    }

    /** Once more seen to misuse it; what the desk cleared before is looked at anew. */
    void strike(Instant now) {
        if (lastStrikeAt.isBefore(now)) lastStrikeAt = now;
        if (status != FlagStatus.CLEARED) return;
        status = FlagMove.FLAG_AGAIN.from(status);
        flaggedAt = now;
        revision++;
    }

    void restrict(Instant until, FlagReason why, AccessScope by, Instant now) {
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST)))
            throw new Invalid("/until", "应在今后 30 天以内 · within the next 30 days");
        decide(FlagMove.RESTRICT, why, by, now);
        restrictedUntil = until;
    }

    void lift(FlagReason why, AccessScope by, Instant now) {
        decide(FlagMove.LIFT, why, by, now);
        restrictedUntil = null;
    }

    void clear(FlagReason why, AccessScope by, Instant now) {
        decide(FlagMove.CLEAR, why, by, now);
    }

    private void decide(FlagMove move, FlagReason why, AccessScope by, Instant now) {
        status = move.from(status);
        reason = why;
        decidedBy = by.subject();
        decidedAt = now;
        revision++;
    }

    public UUID id() {
        return id;
    }

    String mark() {
        return mark;
    }

    public CallerKind kind() {
        return kind;
    }

    public long revision() {
        return revision;
    }

    public FlagStatus status() {
        return status;
    }

    public Instant flaggedAt() {
        return flaggedAt;
    }

    public Instant lastStrikeAt() {
        return lastStrikeAt;
    }

    /** Null unless restricted. */
    public Instant restrictedUntil() {
        return restrictedUntil;
    }

    /** Of the desk's last decision; null before the first, as are who and when. */
    public FlagReason reason() {
        return reason;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
