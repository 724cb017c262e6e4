package org.huying.dispatch.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.matter.Matter;
import org.huying.dispatch.matter.Recorder;

/**
 * A visit (走访): a fact, told once and never changed. It never moves its case, whatever came of it; many visits without
 * a finding leave it as open as it was (domain.md §8, A3).
 */
@Entity
@Table(name = "visit")
public class Visit {
    /** Its only event is its first. */
    static final long SEQUENCE = 1;

    @Id
    private UUID id;

    @Embedded
    private Matter about;

    @Embedded
    private Recorder by;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private int staff;
    private String spot;

    @Embedded
    private PeopleMet met;

    @Enumerated(EnumType.STRING)
    private VisitOutcome outcome;

    private String note;

    protected Visit() {}

    Visit(UUID id, Matter about, Recorder by) {
        this.id = id;
        this.about = about;
        this.by = by;
    }

    VisitEvent.Recorded record(VisitReport told, Instant now) {
        at = told.at();
        staff = told.staff();
        spot = told.spot();
        met = told.met();
        outcome = told.outcome();
        note = told.note();
        recordedAt = now;
        Occurrence occurrence = new Occurrence(id.toString(), about.number(), SEQUENCE, at);
        return new VisitEvent.Recorded(occurrence, id, about, by, staff, met, met.total(), outcome);
    }

    /** Whether it is the same visit told again. */
    boolean says(Matter sameMatter, String unit, VisitReport told) {
        return about.id().equals(sameMatter.id())
                && by.unit().equals(unit)
                && told.equals(new VisitReport(at, staff, spot, met, outcome, note));
    }

    public UUID id() {
        return id;
    }

    public Matter about() {
        return about;
    }

    public Recorder by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public int staff() {
        return staff;
    }

    public String spot() {
        return spot;
    }

    public PeopleMet met() {
        return met;
    }

    public VisitOutcome outcome() {
        return outcome;
    }

    public String note() {
        return note;
    }
}
