package org.huying.dispatch.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.EventIds;

/** How far a unit had come with its task, in its own words. Never changed. */
@Entity
@Table(name = "task_progress")
public class ProgressNote {
    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private int round;

    @Column(name = "unit_code")
    private String unit;

    @Column(name = "noted_at")
    private Instant notedAt;

    private String words;

    protected ProgressNote() {}

    ProgressNote(CaseEvent.ProgressNoted told, int round, String words) {
        this.id = EventIds.next();
        this.caseId = told.of().caseId();
        this.round = round;
        this.unit = told.unit();
        this.notedAt = told.occurrence().time();
        this.words = words;
    }

    public UUID id() {
        return id;
    }

    public int round() {
        return round;
    }

    /** Code of the unit. */
    public String unit() {
        return unit;
    }

    public Instant notedAt() {
        return notedAt;
    }

    public String words() {
        return words;
    }
}
