package org.huying.dispatch.model;

import java.time.Instant;
import java.time.LocalDate;
import org.huying.dispatch.model.OutboxLog.Times;

/** What an accepted command makes of a case. When it happened, the events say; what happened, they do not. */
final class Consequences {
    private final ModelCase of;
    private final Times times;

    Consequences(ModelCase of, Times times) {
        this.of = of;
        this.times = times;
    }

    /** A concern was heard: it is filed and dispatched, or looked at first. */
    void heard(boolean lookedAtFirst) {
        if (lookedAtFirst) {
            of.status = "PRE_CHECK";
            of.owner = Person.Place.DESK;
            tell("case.pre-check-started.v1");
        } else file();
    }

    /** Its concern was withdrawn or is not taken on; a case that is over stays as it ended. */
    void calledOff() {
        if (of.isUnderWay()) end("VOIDED", "case.voided.v1", null);
    }

    void of(Command asked, String petitionId) {
        switch (asked.act()) {
            case FILE -> file();
            case DECLINE_FILING -> end("DECLINED", "case.declined.v1", null);
            case ACCEPT -> accept();
            case FIRST_CONTACT -> contact(Instant.parse(asked.field("contactedAt")));
            case REQUEST_RETURN -> requestReturn();
            case DECLINE_RETURN -> declineReturn();
            case APPROVE_RETURN, REASSIGN, ARBITRATE -> handOn(asked);
            case DELEGATE -> delegate(asked);
            case NOTE_PROGRESS -> tell("case.progress-noted.v1");
            case ADD_CO_HANDLER -> addCoHandler(asked.field("unit"));
            case ACCEPT_CO_HANDLING -> coHandle(asked, "ACCEPTED", "case.co-handler-accepted.v1");
            case REPORT_CO_HANDLED -> coHandle(asked, "HANDLED", "case.co-handler-handled.v1");
            case REPORT_HANDLED -> reportHandled();
            case REJECT_HANDLING -> rejectHandling();
            case VERIFY, FORCE_VERIFICATION -> stand("VERIFIED", "case.verified.v1");
            case FOLLOW_UP -> followUp(asked);
            case CLOSE, FORCE_CLOSURE -> end("CLOSED", "case.closed.v1", asked.field("outcome"));
            case REOPEN -> reopen();
            case TRANSFER -> end("TRANSFERRED", "case.transferred.v1", "TRANSFERRED");
            case VOID -> end("VOIDED", "case.voided.v1", null);
            case LINK_RECURRENCE -> link(asked.field("recurrenceOf"));
            default -> petition(asked, petitionId);
        }
    }

    private Instant tell(String type) {
        of.told.add(type);
        return times.of(type);
    }

    private void stand(String status, String type) {
        of.status = status;
        tell(type);
    }

    private void file() {
        of.filedAt = tell("case.filed.v1");
        Instant at = tell("case.dispatched.v1");
        of.firstReceiver = MoveTable.firstUnit(of.topic());
        leadBy(of.firstReceiver, at);
        of.clock().start(of.topic(), at);
    }

    private void leadBy(String unit, Instant at) {
        of.status = "DISPATCHED";
        of.owner = unit;
        of.tasks.add(new ModelTask(true, of.round, unit, at));
    }

    private ModelTask lead() {
        return of.lead().orElseThrow();
    }

    private void accept() {
        lead().accept();
        stand("ACCEPTED", "case.accepted.v1");
        of.clock().meet("ACCEPT", times.of("case.accepted.v1"));
    }

    private void contact(Instant at) {
        of.contactedAt = at;
        of.clock().meet("FIRST_CONTACT", tell("case.first-contact.v1"));
    }

    /** The second request is arbitration. */
    private void requestReturn() {
        lead().status = "RETURN_REQUESTED";
        if (of.returns++ == 0) stand("RETURN_REQUESTED", "case.return-requested.v1");
        else stand("IN_ARBITRATION", "case.arbitration-requested.v1");
    }

    private void declineReturn() {
        lead().status = "DISPATCHED";
        stand("DISPATCHED", "case.return-declined.v1");
    }

    private void handOn(Command asked) {
        if (asked.act() == Act.ARBITRATE) of.arbitrated = true;
        lead().status = "WITHDRAWN";
        leadBy(asked.field("unit"), tell("case.reassigned.v1"));
    }

    private void delegate(Command asked) {
        of.taskOf(asked.by()).orElseThrow().worker = asked.field("worker");
        tell("case.delegated.v1");
    }

    private void addCoHandler(String unit) {
        of.tasks.add(new ModelTask(false, of.round, unit, tell("case.co-handler-added.v1")));
    }

    private void coHandle(Command asked, String status, String type) {
        of.taskOf(asked.by()).orElseThrow().status = status;
        tell(type);
    }

    private void reportHandled() {
        lead().status = "HANDLED";
        stand("HANDLED", "case.handled.v1");
        of.clock().meet("RESOLUTION", times.of("case.handled.v1"));
    }

    /** The clock runs on as if it had never been met. */
    private void rejectHandling() {
        lead().status = "ACCEPTED";
        stand("ACCEPTED", "case.handling-rejected.v1");
        of.clock().runAgain();
    }

    private void followUp(Command asked) {
        of.solved = asked.field("solved");
        stand("FOLLOWED_UP", "case.followed-up.v1");
        boolean complains = of.solved.equals("NO") || asked.field("satisfied").equals("NO");
        if (complains && of.round == 1) reopen();
    }

    private void reopen() {
        withdrawOpen();
        of.round++;
        of.contactedAt = null;
        of.solved = null;
        of.outcome = null;
        Instant at = tell("case.reopened.v1");
        leadBy(of.owner, at);
        of.clock().start(of.topic(), at);
    }

    private void end(String status, String type, String outcome) {
        withdrawOpen();
        of.outcome = outcome;
        stand(status, type);
        if (of.clock().hasStarted()) of.clock().end();
    }

    private void withdrawOpen() {
        of.inHands()
                .filter(task -> task.is("DISPATCHED", "ACCEPTED", "RETURN_REQUESTED"))
                .forEach(task -> task.status = "WITHDRAWN");
    }

    private void link(String earlier) {
        of.recurrenceOf = earlier;
        tell("case.recurrence-linked.v1");
    }

    private void petition(Command asked, String id) {
        ModelClock clock = of.clock();
        switch (asked.act()) {
            case ASK_EXTENSION -> clock.extension(requested(asked, id, "lastDay"));
            case ASK_DEFERRAL -> clock.deferral(requested(asked, id, "reviewDate"));
            case ASK_EXCLUSION -> clock.exclusion(new ModelPetition(id, asked.by(), null, "REQUESTED"));
            case APPROVE_EXTENSION ->
                clock.extend(ModelCalendar.end(clock.extension().day()));
            case APPROVE_DEFERRAL -> clock.defer(times.of("deferral.approved.v1"));
            case APPROVE_EXCLUSION -> clock.exclusion(clock.exclusion().now("APPROVED"));
            case REJECT_EXTENSION -> clock.extension(clock.extension().now("REJECTED"));
            case REJECT_DEFERRAL -> clock.deferral(clock.deferral().now("REJECTED"));
            default -> clock.exclusion(clock.exclusion().now("REJECTED"));
        }
        if (asked.act() != Act.APPROVE_EXTENSION && asked.act() != Act.APPROVE_DEFERRAL) clock.tell(type(asked.act()));
    }

    private static ModelPetition requested(Command asked, String id, String day) {
        return new ModelPetition(id, asked.by(), LocalDate.parse(asked.field(day)), "REQUESTED");
    }

    private static String type(Act act) {
        String kind = act.name().substring(act.name().lastIndexOf('_') + 1).toLowerCase(java.util.Locale.ROOT);
        return kind + (act.isAsked() ? ".requested" : act.approves() ? ".approved" : ".rejected") + ".v1";
    }
}
