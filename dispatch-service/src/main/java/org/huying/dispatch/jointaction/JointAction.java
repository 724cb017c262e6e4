package org.huying.dispatch.jointaction;

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
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.jointaction.shift.Shift;

/** A joint action (联合行动): several units act together on one or more cases, one of them in the lead. */
@Entity
@Table(name = "joint_action")
public class JointAction extends JointActionRecord {
    @Id
    private UUID id;

    private String number;

    /** Of its events; every fact adds one. */
    private long sequence;

    /** Of its moves, which is what decisions are made upon: a fact that comes in does not make them stale. */
    private long revision;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private JointActionStatus status;

    @Embedded
    private Acknowledgement acknowledgement;

    @Embedded
    private Review review;

    @Embedded
    private Milestones milestones;

    @Column(name = "cancel_reason")
    private String cancelReason;

    protected JointAction() {}

    JointAction(String number) {
        this.id = EventIds.next();
        this.number = number;
        this.milestones = Milestones.NONE;
    }

    JointActionEvent.Planned plan(Plan plan, AccessScope by, Instant now) {
        status = JointActionStatus.PLANNED;
        takes(plan);
        revision++;
        milestones = milestones.reached(status, now);
        return new JointActionEvent.Planned(next(now), reference(by), toldPlan());
    }

    JointActionEvent.Replanned replan(Plan plan, AccessScope by, Instant now) {
        moves(JointActionMove.REPLAN, by, now);
        List<String> before = unitCodes();
        takes(plan);
        List<String> leftOut =
                before.stream().filter(code -> unit(code).isEmpty()).toList();
        return new JointActionEvent.Replanned(next(now), reference(by), toldPlan(), leftOut);
    }

    /** A plan with flaws only where each of them is named, with a reason. */
    JointActionEvent.Adopted adopt(Acknowledgement known, AccessScope by, Instant now) {
        mustSteer(by);
        JointActionMove.ADOPT.from(status);
        List<String> flaws = check().flawNames();
        for (int i = 0; i < known.flaws().size(); i++)
            if (!flaws.contains(known.flaws().get(i)))
                throw new Invalid("/acknowledgedFlaws/" + i, "计划没有这个问题 · the plan has no such flaw");
        List<String> unnamed =
                flaws.stream().filter(flaw -> !known.flaws().contains(flaw)).toList();
        if (!unnamed.isEmpty()) throw new PlanHasFlaws(unnamed);
        if (!flaws.isEmpty() && known.reason() == null) throw new Invalid("/reason", "请说明理由 · say why");
        moves(JointActionMove.ADOPT, by, now);
        acknowledgement = known;
        return new JointActionEvent.Adopted(next(now), reference(by), flaws);
    }

    JointActionEvent.Started start(AccessScope by, Instant now) {
        moves(JointActionMove.START, by, now);
        return new JointActionEvent.Started(next(now), reference(by));
    }

    JointActionEvent.Ended end(AccessScope by, Instant now) {
        moves(JointActionMove.END, by, now);
        return new JointActionEvent.Ended(next(now), reference(by));
    }

    JointActionEvent.Reviewed review(Review found, AccessScope by, Instant now) {
        moves(JointActionMove.REVIEW, by, now);
        review = found;
        return new JointActionEvent.Reviewed(next(now), reference(by), found.baseline(), found.last(), found.keptUp());
    }

    JointActionEvent.Cancelled cancel(String reason, AccessScope by, Instant now) {
        moves(JointActionMove.CANCEL, by, now);
        cancelReason = reason;
        return new JointActionEvent.Cancelled(next(now), reference(by), tellable(reason));
    }

    /** A unit was at a shift, however late that becomes known. */
    JointActionEvent.Attended attend(UUID factId, UUID shiftId, Presence seen, AccessScope by, Instant now) {
        Shift shift = shift(shiftId).orElseThrow(() -> new NotFound("shift", shiftId.toString()));
        AddressedUnit unit = mayRecord(seen.unit(), by);
        mustHaveHappened(seen.at(), now);
        seen.mustBeAt(shift.span(), now);
        return new JointActionEvent.Attended(
                next(seen.at()),
                reference(by),
                factId,
                shiftId,
                nightOf(shift),
                unit.code(),
                unit.kind(),
                seen.staff(),
                seen.leftAt());
    }

    /** Somebody was reminded, persuaded or penalised; the shift follows from the moment. */
    JointActionEvent.Intervened intervene(UUID factId, SteppedIn done, AccessScope by, Instant now) {
        AddressedUnit unit = mayRecord(done.unit(), by);
        mustHaveHappened(done.at(), now);
        if (!spans(done.at())) throw new Invalid("/at", "不在计划时间之内 · lies outside what is planned");
        if (!done.kind().isOpenTo(unit.kind())) throw new PenaltyNeedsPower(unit.code());
        var shift = shiftAt(done.at());
        return new JointActionEvent.Intervened(
                next(done.at()),
                reference(by),
                factId,
                done.kind(),
                done.count(),
                shift.map(Shift::id).orElse(null),
                shift.map(this::nightOf).orElse(null),
                unit.code(),
                unit.kind());
    }

    private void moves(JointActionMove move, AccessScope by, Instant now) {
        mustSteer(by);
        status = move.from(status);
        revision++;
        milestones = milestones.reached(status, now);
    }

    private void mustSteer(AccessScope by) {
        boolean secretary = by.has(Role.COMMUNITY_SECRETARY) && coversPlace(by);
        boolean may = by.seesAll() || secretary || lead().code().equals(by.unit());
        if (!may) throw new NotInTheLead(number);
    }

    private AddressedUnit mayRecord(String unitCode, AccessScope by) {
        AddressedUnit unit =
                unit(unitCode).orElseThrow(() -> new Invalid("/unit", "没有参加这次行动 · has no part in this joint action"));
        boolean may = unitCode.equals(by.unit()) || lead().code().equals(by.unit()) || coversPlace(by);
        if (!may) throw new NotYourUnit(unitCode);
        return unit;
    }

    private void mustHaveHappened(Instant at, Instant now) {
        if (milestones.adoptedAt() == null) throw new NotAdopted(number, status);
        if (at.isAfter(now)) throw new Invalid("/at", "不能晚于现在 · must not lie in the future");
        Instant cancelled = milestones.cancelledAt();
        if (cancelled != null && at.isAfter(cancelled))
            throw new Invalid("/at", "行动已取消 · the joint action was cancelled before");
    }

    private Occurrence next(Instant time) {
        return new Occurrence(id.toString(), number, ++sequence, time);
    }

    private JointActionReference reference(AccessScope by) {
        return reference(id, number, status, by.actingRole());
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

    public long revision() {
        return revision;
    }

    public JointActionStatus status() {
        return status;
    }

    public Acknowledgement acknowledgement() {
        return acknowledgement;
    }

    public Review review() {
        return review;
    }

    public Milestones milestones() {
        return milestones;
    }

    public String cancelReason() {
        return cancelReason;
    }
}
