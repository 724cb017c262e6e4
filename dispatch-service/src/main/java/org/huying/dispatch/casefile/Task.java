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
import java.util.List;
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
        LEAD,
        CO_HANDLER
    }

    /** How far the unit has come. */
    public enum Status {
        DISPATCHED,
        ACCEPTED,
        RETURN_REQUESTED,
        HANDLED,
        WITHDRAWN
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

    private int round;

    @Column(name = "dispatched_at")
    private Instant dispatchedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "handled_at")
    private Instant handledAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    /** Why it was taken back, or why its unit asked to give it back. */
    private String reason;

    @Column(name = "delegated_to")
    private String delegatedTo;

    @Column(name = "internal_note")
    private String internalNote;

    @Column(name = "public_reply")
    private String publicReply;

    protected Task() {}

    Task(CaseFile caseFile, Part part, Owner owner, Instant now) {
        this.id = EventIds.next();
        this.caseFile = caseFile;
        this.round = caseFile.round();
        this.part = part;
        this.unitKind = owner.kind();
        this.unitCode = owner.code();
        this.unitName = owner.name();
        this.status = Status.DISPATCHED;
        this.dispatchedAt = now;
    }

    void delegateTo(String worker) {
        move(TaskMove.DELEGATE);
        delegatedTo = worker;
    }

    void accept(Instant now) {
        move(TaskMove.ACCEPT);
        acceptedAt = now;
    }

    void noteProgress() {
        move(TaskMove.NOTE_PROGRESS);
    }

    void addPhoto() {
        move(TaskMove.ADD_PHOTO);
    }

    void report(HandlingReport report, Instant now) {
        move(TaskMove.REPORT_HANDLED);
        handledAt = now;
        internalNote = report.internalNote();
        publicReply = report.publicReply();
    }

    void takeUpAgain() {
        move(TaskMove.REJECT_HANDLING);
        handledAt = null;
    }

    void requestReturn(String why) {
        move(TaskMove.REQUEST_RETURN);
        reason = why;
    }

    void declineReturn() {
        move(TaskMove.DECLINE_RETURN);
    }

    void withdraw(String why, Instant now) {
        move(TaskMove.WITHDRAW);
        reason = why;
        withdrawnAt = now;
    }

    /** Handled before its case was merged, and to be handled anew. */
    void supersede(Instant now) {
        move(TaskMove.SUPERSEDE);
        withdrawnAt = now;
    }

    private void move(TaskMove move) {
        status = move.from(part, status);
    }

    boolean isFor(Actor actor) {
        return isOf(actor.unit());
    }

    boolean isOf(String unit) {
        return unitCode.equals(unit);
    }

    /** Not taken back, and of that round. */
    boolean isInHandsIn(int wanted) {
        return round == wanted && status != Status.WITHDRAWN;
    }

    boolean isOpen() {
        return TaskMove.allowedFrom(part, status).contains(TaskMove.WITHDRAW);
    }

    public List<TaskMove> allowedMoves() {
        return TaskMove.allowedFrom(part, status);
    }

    public int round() {
        return round;
    }

    /** Code of the worker the unit chose; null when it chose none. */
    public String delegatedTo() {
        return delegatedTo;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String reason() {
        return reason;
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
