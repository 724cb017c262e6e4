package org.huying.dispatch.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.EventIds;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.routing.Owner;

/** What one unit has to do for a case (工单). Changed only through its {@link CaseFile}. */
@Entity
@Table(name = "task")
public class Task {
    /** Whether the unit leads (主办) or helps (协办). */
    public enum Part {
        LEAD
    }

    /** How far the unit has come. */
    public enum Status {
        DISPATCHED,
        ACCEPTED,
        HANDLED
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseFile caseFile;

    @Enumerated(EnumType.STRING)
    private Part part;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_kind")
    private UnitKind unitKind;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "unit_name")
    private String unitName;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "dispatched_at")
    private Instant dispatchedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "handled_at")
    private Instant handledAt;

    @Column(name = "internal_note")
    private String internalNote;

    @Column(name = "public_reply")
    private String publicReply;

    protected Task() {}

    Task(CaseFile caseFile, Owner owner, Instant now) {
        this.id = EventIds.next();
        this.caseFile = caseFile;
        this.part = Part.LEAD;
        this.unitKind = owner.kind();
        this.unitCode = owner.code();
        this.unitName = owner.name();
        this.status = Status.DISPATCHED;
        this.dispatchedAt = now;
    }

    void accept(Instant now) {
        status = Status.ACCEPTED;
        acceptedAt = now;
    }

    void report(HandlingReport report, Instant now) {
        status = Status.HANDLED;
        handledAt = now;
        internalNote = report.internalNote();
        publicReply = report.publicReply();
    }

    void takeUpAgain() {
        status = Status.ACCEPTED;
        handledAt = null;
    }

    boolean isFor(Actor actor) {
        return unitCode.equals(actor.unit());
    }

    public Part part() {
        return part;
    }

    public UnitKind unitKind() {
        return unitKind;
    }

    public String unitCode() {
        return unitCode;
    }

    public String unitName() {
        return unitName;
    }

    public Status status() {
        return status;
    }

    public Instant dispatchedAt() {
        return dispatchedAt;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public Instant handledAt() {
        return handledAt;
    }

    public String internalNote() {
        return internalNote;
    }

    public String publicReply() {
        return publicReply;
    }
}
