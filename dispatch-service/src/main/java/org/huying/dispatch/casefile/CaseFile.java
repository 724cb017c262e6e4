package org.huying.dispatch.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.huying.chassis.privacy.Screening;
import org.huying.chassis.problem.MoveRefused;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.casefile.Task.Part;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.routing.Owner;
import org.huying.dispatch.routing.RoutingDecision;

/**
 * A case file (案卷): one concern on its way through the hands of those who act. Here are the moves of the ordinary way;
 * those off it are with {@link CoHandling}, {@link Handover}, {@link OtherEnds} and {@link Reopening}.
 */
@Entity
@Table(name = "case_file")
public class CaseFile extends CaseRecord {
    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @OrderBy("id")
    @Fetch(FetchMode.SUBSELECT)
    private List<Task> tasks = new ArrayList<>();

    protected CaseFile() {}

    CaseFile(HeardConcern concern) {
        super(concern);
    }

    /** The desk has it until it was looked at on site: nothing is ever without an owner. */
    CaseEvent.PreCheckStarted startPreCheck(String policy, Owner desk, Instant now) {
        stands(CaseStatus.PRE_CHECK);
        belongsTo(desk);
        return new CaseEvent.PreCheckStarted(next(now), reference(Actor.SYSTEM), desk, policy);
    }

    CaseEvent.Filed file(Instant now) {
        return file(Actor.SYSTEM, now);
    }

    CaseEvent.Filed file(Actor by, Instant now) {
        if (status() == null) stands(CaseStatus.FILED);
        else move(CaseMove.FILE);
        filed(now);
        return new CaseEvent.Filed(next(now), reference(by), topic(), nature());
    }

    CaseEvent.Dispatched dispatch(RoutingDecision decision, Instant now) {
        move(CaseMove.DISPATCH);
        routedBy(decision, now);
        leadBy(decision.owner(), now);
        decision.coHandlers().forEach(unit -> coHandleBy(unit, now));
        return new CaseEvent.Dispatched(
                next(now),
                reference(Actor.SYSTEM),
                decision.owner(),
                decision.rule(),
                decision.reason(),
                decision.ruleSetVersion(),
                decision.coHandlers());
    }

    CaseEvent.Accepted accept(Actor by, Instant now) {
        mustBeLedBy(by);
        move(CaseMove.ACCEPT);
        handlers().lead().accept(now);
        return new CaseEvent.Accepted(next(now), reference(by), by.unit());
    }

    CaseEvent.FirstContact recordFirstContact(Instant contactedAt, Actor by, Instant now) {
        mustBeLedBy(by);
        if (firstContactAt() != null) throw new ContactRecorded(number());
        move(CaseMove.RECORD_FIRST_CONTACT);
        if (contactedAt.isBefore(handlers().lead().dispatchedAt()) || contactedAt.isAfter(now))
            throw new ContactOutOfTime();
        contacted(contactedAt);
        return new CaseEvent.FirstContact(next(now), reference(by), by.unit(), contactedAt);
    }

    /** The public reply goes out masked; the note stays here. */
    CaseEvent.Handled reportHandled(HandlingReport report, Actor by, Instant now) {
        mustBeLedBy(by);
        move(CaseMove.REPORT_HANDLED);
        handlers().lead().report(report, now);
        return new CaseEvent.Handled(next(now), reference(by), by.unit(), Screening.mask(report.publicReply()));
    }

    CaseEvent.HandlingRejected rejectHandling(Actor by, Instant now) {
        mustNotBeHandledBy(by);
        move(CaseMove.REJECT_HANDLING);
        handlers().lead().takeUpAgain();
        return new CaseEvent.HandlingRejected(next(now), reference(by), by.unit());
    }

    CaseEvent.Verified verify(Actor by, Instant now) {
        return verify(null, by, now);
    }

    /** @param force why it goes on although a co-handler is at work; null to force nothing */
    CaseEvent.Verified verify(String force, Actor by, Instant now) {
        mustNotBeHandledBy(by);
        mustHave(CaseMove.VERIFY);
        String forced = forcedPastCoHandlers(force);
        move(CaseMove.VERIFY);
        return new CaseEvent.Verified(next(now), reference(by), by.unit(), forced);
    }

    /** Asked by the centre; where the desk itself handled the case, by the community instead. */
    CaseEvent.FollowedUp followUp(FollowUp answers, Actor by, Instant now) {
        boolean deskHandled = owner().kind() == UnitKind.SUBDISTRICT_DESK;
        if (handlers().areLedBy(by) || by.isDesk() == deskHandled) throw new FollowUpByHandler(number());
        move(CaseMove.FOLLOW_UP);
        answered(answers);
        return new CaseEvent.FollowedUp(
                next(now), reference(by), answers.contacted(), answers.solved(), answers.satisfied());
    }

    CaseEvent.Closed close(Outcome how, Actor by, Instant now) {
        return close(how, ClosedBy.OWN_WORK, null, by, now);
    }

    CaseEvent.Closed close(Outcome how, String force, Actor by, Instant now) {
        return close(how, ClosedBy.OWN_WORK, force, by, now);
    }

    /** @param force why it goes on although a co-handler is at work; null to force nothing */
    CaseEvent.Closed close(Outcome how, ClosedBy way, String force, Actor by, Instant now) {
        mustHave(CaseMove.CLOSE);
        if (how == Outcome.TRANSFERRED) throw new OutcomeOfTransfer();
        if (how == Outcome.RESOLVED && followUp().solved() == Answer.NO) throw new NotResolved(number());
        String forced = forcedPastCoHandlers(force);
        move(CaseMove.CLOSE);
        end(Ending.closed(how, way, now), forced);
        return new CaseEvent.Closed(next(now), reference(by), how, forced, way.via(), way.referralNumber());
    }

    void mustHave(CaseMove move) {
        if (!movesLeft().include(move)) throw new MoveRefused(move, status(), allowedMoves());
    }

    void move(CaseMove move) {
        mustHave(move);
        stands(move.from(status()));
    }

    void leadBy(Owner unit, Instant now) {
        belongsTo(unit);
        tasks.add(new Task(this, Part.LEAD, unit, now));
    }

    void coHandleBy(Owner unit, Instant now) {
        tasks.add(new Task(this, Part.CO_HANDLER, unit, now));
    }

    /** Whoever is still at work on it is called off. */
    void end(Ending how, String why) {
        handlers().withdrawOpen(why, how.at());
        endedBy(how);
    }

    void mustBeLedBy(Actor actor) {
        Handlers handlers = handlers();
        if (!handlers.isEmpty() && !handlers.areLedBy(actor)) throw new NotYourTask(number());
    }

    private void mustNotBeHandledBy(Actor actor) {
        if (handlers().include(actor.unit())) throw new VerifierIsHandler(number());
    }

    private String forcedPastCoHandlers(String force) {
        if (!handlers().haveOpenCoHandling()) return null;
        if (force == null) throw new CoHandlingOpen(number());
        return Screening.mask(force);
    }

    /** The moves its status has, without those its history has used up. */
    public List<CaseMove> allowedMoves() {
        return movesLeft().list();
    }

    private MovesLeft movesLeft() {
        return new MovesLeft(
                status(), returns(), firstContactAt() != null, handlers().haveLeadAtWork(), mergedInto() != null);
    }

    boolean isOver() {
        return !CaseMove.MERGE.isLegalFrom(status());
    }

    /** Seen by those who handle it, by whoever had it first, and by those who answer for the place (domain.md §7). */
    boolean isVisibleTo(AccessScope caller) {
        String unit = caller.unit();
        boolean hasPart = owner().code().equals(unit)
                || unit.equals(firstReceiver())
                || handlers().include(unit);
        return hasPart || caller.covers(place().communityCode(), place().gridCode());
    }

    Handlers handlers() {
        return new Handlers(
                tasks.stream().filter(task -> task.isInHandsIn(round())).toList());
    }

    public List<Task> tasks() {
        return List.copyOf(tasks);
    }
}
