package org.huying.dispatch.sighting;

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
import org.huying.dispatch.casefile.CaseFile;

/** Something seen at a place (目击): a fact, recorded once and never changed. Who saw it is a unit and a role. */
@Entity
@Table(name = "sighting")
public class Sighting {
    static final long SEQUENCE = 1;

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Observation observed;

    @Column(name = "place_key")
    private String placeKey;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "concern_id")
    private UUID concernId;

    @Column(name = "recorded_by")
    private String recordedBy;

    private String role;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Sighting() {}

    Sighting(UUID id, Observation observed, AccessScope by) {
        this.id = id;
        this.observed = observed;
        this.placeKey = observed.placeKey().text();
        this.recordedBy = by.unit();
        this.role = by.actingRole();
    }

    void isFor(CaseFile file) {
        caseId = file.id();
        concernId = file.concernId();
    }

    /** It happened when it was seen. */
    SightingEvent.Recorded record(Instant now) {
        recordedAt = now;
        return new SightingEvent.Recorded(
                new Occurrence(id.toString(), id.toString(), SEQUENCE, observed.seenAt()),
                id,
                caseId,
                concernId,
                observed.caseNumber(),
                observed.place().communityCode(),
                observed.place().gridCode(),
                new PlaceKey(placeKey).tellable(observed.topic()).text(),
                observed.topic(),
                observed.counted(),
                observed.patrolId(),
                recordedBy,
                role);
    }

    /** True when the same unit says the same again. */
    boolean says(Observation what, AccessScope by) {
        return observed.equals(what) && recordedBy.equals(by.unit());
    }

    boolean isVisibleTo(AccessScope caller) {
        return recordedBy.equals(caller.unit())
                || caller.covers(
                        observed.place().communityCode(), observed.place().gridCode());
    }

    public UUID id() {
        return id;
    }

    public Observation observed() {
        return observed;
    }

    public PlaceKey placeKey() {
        return new PlaceKey(placeKey);
    }

    public String recordedBy() {
        return recordedBy;
    }

    public String role() {
        return role;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
