package org.huying.dispatch.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.problem.MoveRefused;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.ActScope;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.act.NotAddressed;

/** A supervision (督办): an organ demands of a unit, with reason and due date, that a case be dealt with. */
@Entity
@Table(name = "supervision")
public class Supervision {
    @Id
    private UUID id;

    private String number;
    private long sequence;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private SupervisionStatus status;

    @Embedded
    private CaseInQuestion about;

    @Embedded
    private AddressedUnit unit;

    @Embedded
    private Directive directive;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "escalated_at")
    private Instant escalatedAt;

    private String report;

    @Column(name = "reported_at")
    private Instant reportedAt;

    private String judgement;

    @Column(name = "judged_at")
    private Instant judgedAt;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    protected Supervision() {}

    Supervision(String number, CaseInQuestion about, AddressedUnit unit) {
        this.id = EventIds.next();
        this.number = number;
        this.about = about;
        this.unit = unit;
    }

    SupervisionEvent.Issued issue(Directive demanded, AccessScope by, Instant now) {
        take(demanded, by, now);
        status = SupervisionStatus.ISSUED;
        issuedAt = now;
        return new SupervisionEvent.Issued(
                next(now),
                reference(by),
                about.tellable(demanded.reason()),
                about.tellable(demanded.requirements()),
                demanded.dueAt());
    }

    /** From ordinary to listed; whoever issued it, it is now the subdistrict's. */
    SupervisionEvent.Escalated escalate(Directive demanded, AccessScope by, Instant now) {
        SupervisionStatus after = SupervisionMove.ESCALATE.from(status);
        if (directive.isListed()) throw new MoveRefused(SupervisionMove.ESCALATE, status, allowedMoves());
        take(demanded, by, now);
        status = after;
        escalatedAt = now;
        return new SupervisionEvent.Escalated(
                next(now),
                reference(by),
                about.tellable(demanded.reason()),
                about.tellable(demanded.requirements()),
                demanded.dueAt());
    }

    SupervisionEvent.Reported report(String text, AccessScope by, Instant now) {
        if (!unit.code().equals(by.unit())) throw new NotAddressed(number);
        status = SupervisionMove.REPORT.from(status);
        report = text;
        reportedAt = now;
        return new SupervisionEvent.Reported(next(now), reference(by), !now.isAfter(directive.dueAt()));
    }

    SupervisionEvent.Confirmed confirm(AccessScope by, Instant now) {
        mustBeInTheHandsOf(by);
        status = SupervisionMove.CONFIRM.from(status);
        judgement = null;
        judgedAt = now;
        return new SupervisionEvent.Confirmed(next(now), reference(by));
    }

    SupervisionEvent.Rejected reject(String reason, AccessScope by, Instant now) {
        mustBeInTheHandsOf(by);
        status = SupervisionMove.REJECT.from(status);
        judgement = reason;
        judgedAt = now;
        return new SupervisionEvent.Rejected(next(now), reference(by), about.tellable(reason));
    }

    SupervisionEvent.Lifted lift(AccessScope by, Instant now) {
        mustBeInTheHandsOf(by);
        status = SupervisionMove.LIFT.from(status);
        liftedAt = now;
        return new SupervisionEvent.Lifted(next(now), reference(by));
    }

    private void take(Directive demanded, AccessScope by, Instant now) {
        if (!demanded.organ().actsThrough(by)) throw new NotTheOrgan();
        if (demanded.isListed() && !demanded.organ().mayList()) throw new NotTheOrgan();
        if (unit.code().equals(by.unit())) throw new SupervisedByItself();
        demanded.mustLieAhead(now);
        directive = demanded;
        issuedBy = by.unit();
    }

    /** The issuing organ's, and the desk's, which all organs of the subdistrict act through. */
    private void mustBeInTheHandsOf(AccessScope by) {
        if (unit.code().equals(by.unit())) throw new SupervisedByItself();
        if (!by.has(Role.SUBDISTRICT_DESK) && !issuedBy.equals(by.unit())) throw new NotTheOrgan();
    }

    boolean isVisibleTo(AccessScope caller) {
        return unit.code().equals(caller.unit()) || ActScope.covers(caller, about);
    }

    /** The moves its status has; a listed one is not escalated further. */
    public List<SupervisionMove> allowedMoves() {
        return SupervisionMove.allowedFrom(status).stream()
                .filter(move -> move != SupervisionMove.ESCALATE || !directive.isListed())
                .toList();
    }

    private Occurrence next(Instant now) {
        return new Occurrence(id.toString(), number, ++sequence, now);
    }

    private SupervisionReference reference(AccessScope by) {
        String role = by.actingRole();
        return new SupervisionReference(id, number, about, directive.level(), directive.organ(), unit.code(), role);
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public long sequence() {
        return sequence;
    }

    public SupervisionStatus status() {
        return status;
    }

    public CaseInQuestion about() {
        return about;
    }

    public AddressedUnit unit() {
        return unit;
    }

    public Directive directive() {
        return directive;
    }

    public String issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant escalatedAt() {
        return escalatedAt;
    }

    public String report() {
        return report;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public String judgement() {
        return judgement;
    }

    public Instant judgedAt() {
        return judgedAt;
    }

    public Instant liftedAt() {
        return liftedAt;
    }
}
