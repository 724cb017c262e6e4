package org.huying.intake.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.concern.Concern;

/**
 * That a concern is about a household, since when, and until when it is known which. The household itself is in the
 * vault. One to a concern: where two were merged, each keeps its own.
 */
@Entity
@Table(name = "reported_household")
public class HouseholdRecord {
    private static final String SYSTEM = "system";

    @Id
    private UUID id;

    @Column(name = "concern_id")
    private UUID concernId;

    @Column(name = "concern_number")
    private String concernNumber;

    @Column(name = "community_code")
    private String communityCode;

    @Column(name = "grid_code")
    private String gridCode;

    private long revision;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private HouseholdStatus status;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Embedded
    private PurgePlan plan;

    @Column(name = "purged_at")
    private Instant purgedAt;

    protected HouseholdRecord() {}

    HouseholdRecord(Concern concern) {
        this.id = EventIds.next();
        this.concernId = concern.id();
        this.concernNumber = concern.number();
        this.communityCode = concern.address().communityCode();
        this.gridCode = concern.address().gridCode();
        this.status = HouseholdStatus.HELD;
    }

    void record(AccessScope by, Instant now) {
        mustBeHeld();
        revision++;
        recordedBy = by.subject();
        recordedAt = now;
    }

    /** @param next null while there is no outcome */
    void planned(PurgePlan next) {
        mustBeHeld();
        plan = next;
    }

    boolean isDue(Instant now) {
        return status == HouseholdStatus.HELD && plan != null && !plan.purgeAt().isAfter(now);
    }

    /** The first and last that is told of it. */
    HouseholdEvent.Purged purge(Instant now) {
        mustBeHeld();
        revision++;
        status = HouseholdStatus.PURGED;
        purgedAt = now;
        return new HouseholdEvent.Purged(
                new Occurrence(id.toString(), concernNumber, 1, now),
                id,
                concernId,
                concernNumber,
                communityCode,
                gridCode,
                plan.because(),
                plan.ruleVersion(),
                SYSTEM);
    }

    void mustBeHeld() {
        if (status == HouseholdStatus.PURGED) throw new HouseholdPurged(this);
    }

    public UUID id() {
        return id;
    }

    public UUID concernId() {
        return concernId;
    }

    public String concernNumber() {
        return concernNumber;
    }

    public long revision() {
        return revision;
    }

    public HouseholdStatus status() {
        return status;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Empty while there is no outcome. */
    public Optional<PurgePlan> plan() {
        return Optional.ofNullable(plan);
    }

    public Instant purgedAt() {
        return purgedAt;
    }
}
