package org.huying.dispatch.jointaction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody was reminded, persuaded or penalised: a fact under the id its phone gave it, never changed. */
@Entity
@Table(name = "intervention")
public class Intervention {
    @Id
    private UUID id;

    @Column(name = "joint_action_id")
    private UUID jointActionId;

    @Column(name = "shift_id")
    private UUID shiftId;

    private LocalDate night;

    @Enumerated(EnumType.STRING)
    private InterventionKind kind;

    @Column(name = "unit_code")
    private String unitCode;

    private int count;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private long sequence;

    protected Intervention() {}

    Intervention(JointActionEvent.Intervened told, Instant now) {
        this.id = told.interventionId();
        this.jointActionId = told.of().jointActionId();
        this.shiftId = told.shiftId();
        this.night = told.night();
        this.kind = told.kind();
        this.unitCode = told.unit();
        this.count = told.count();
        this.at = told.occurrence().time();
        this.recordedAt = now;
        this.sequence = told.occurrence().sequence();
    }

    boolean tellsOf(UUID action, SteppedIn done) {
        return jointActionId.equals(action) && done().equals(done);
    }

    public SteppedIn done() {
        return new SteppedIn(kind, unitCode, count, at);
    }

    public UUID id() {
        return id;
    }

    /** Null when it was between shifts. */
    public UUID shiftId() {
        return shiftId;
    }

    public LocalDate night() {
        return night;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    long sequence() {
        return sequence;
    }

    Counted counted() {
        return new Counted(id, kind, count, shiftId);
    }
}
