package org.huying.dispatch.patrol;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.scope.AccessScope;

/** A patrol (巡查): a fact, recorded once and never changed. Who went is a unit, a role and a number of people. */
@Entity
@Table(name = "patrol")
public class Patrol {
    static final long SEQUENCE = 1;

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Beat beat;

    @Column(name = "made_by")
    private String madeBy;

    private String role;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Patrol() {}

    Patrol(UUID id, Beat beat, AccessScope by) {
        this.id = id;
        this.beat = beat;
        this.madeBy = by.unit();
        this.role = by.actingRole();
    }

    /** It has happened once it is over. */
    PatrolEvent.Recorded record(Instant now) {
        recordedAt = now;
        return new PatrolEvent.Recorded(
                new Occurrence(id.toString(), id.toString(), SEQUENCE, beat.until()),
                id,
                beat.place().communityCode(),
                beat.place().gridCode(),
                madeBy,
                beat.staff(),
                beat.since(),
                beat.until(),
                role);
    }

    /** True when the same unit says the same again. */
    boolean says(Beat what, AccessScope by) {
        return beat.equals(what) && madeBy.equals(by.unit());
    }

    boolean isVisibleTo(AccessScope caller) {
        return madeBy.equals(caller.unit())
                || caller.covers(beat.place().communityCode(), beat.place().gridCode());
    }

    public UUID id() {
        return id;
    }

    public Beat beat() {
        return beat;
    }

    public String madeBy() {
        return madeBy;
    }

    public String role() {
        return role;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
