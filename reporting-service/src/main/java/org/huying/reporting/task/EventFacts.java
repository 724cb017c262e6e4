package org.huying.reporting.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huying.chassis.inbox.ReceivedEvent;

/** Reads what one event tells of tasks; nothing, where it tells of none. */
final class EventFacts {
    private static final Set<String> ENDS =
            Set.of("case.closed.v1", "case.transferred.v1", "case.voided.v1", "case.declined.v1", "case.merged.v1");

    private final ReceivedEvent event;
    private final Told told;
    private final List<TaskFact> facts = new ArrayList<>();

    private EventFacts(ReceivedEvent event) {
        this.event = event;
        this.told = Told.by(event);
    }

    /** Whether anything is read of events of that type. */
    static boolean areTold(String type) {
        return ENDS.contains(type)
                || switch (type) {
                    case "case.filed.v1",
                            "case.dispatched.v1",
                            "case.co-handler-added.v1",
                            "case.co-handler-handled.v1",
                            "case.reassigned.v1",
                            "case.return-requested.v1",
                            "case.arbitration-requested.v1",
                            "case.first-contact.v1",
                            "case.handled.v1",
                            "case.handling-rejected.v1",
                            "case.followed-up.v1",
                            "case.reopened.v1",
                            "case.unmerged.v1",
                            "deadline.set.v1",
                            "deadline.recomputed.v1",
                            "deadline.resumed.v1",
                            "extension.approved.v1",
                            "deferral.approved.v1",
                            "exclusion.approved.v1" -> true;
                    default -> false;
                };
    }

    static TaskNews of(ReceivedEvent event) {
        EventFacts read = new EventFacts(event);
        if (ENDS.contains(event.type())) read.one(FactKind.ENDED);
        else if (event.type().startsWith("case.")) read.ofCase();
        else read.ofClock();
        return new TaskNews(
                read.told.concernId(),
                read.told.communityCode(),
                read.told.gridCode(),
                AtWork.after(event),
                event.recordedTime(),
                read.facts);
    }

    private void ofCase() {
        switch (event.type()) {
            case "case.filed.v1" -> filed();
            case "case.dispatched.v1" -> dispatched();
            case "case.co-handler-added.v1" -> coHandledBy(told.coHandler());
            case "case.co-handler-handled.v1" -> by(FactKind.CO_REPORTED);
            case "case.reassigned.v1" -> given(FactKind.REASSIGNED, null, null, null);
            case "case.return-requested.v1", "case.arbitration-requested.v1" -> one(FactKind.RETURN_ASKED);
            case "case.first-contact.v1" -> one(FactKind.CONTACTED);
            case "case.handled.v1" -> one(FactKind.REPORTED);
            case "case.handling-rejected.v1" -> one(FactKind.REJECTED);
            case "case.followed-up.v1" -> answered();
            case "case.reopened.v1" -> reopened();
            default -> given(FactKind.UNMERGED, null, null, null);
        }
    }

    private void ofClock() {
        switch (event.type()) {
            case "deadline.set.v1" -> roundBegan();
            case "deadline.recomputed.v1" -> due(FactKind.DUE, told.measure(), told.dueAt());
            case "deadline.resumed.v1" -> due(FactKind.RESUMED, told.measure(), told.dueAt());
            case "extension.approved.v1" -> due(FactKind.EXTENDED, told.measure(), told.dueAt());
            case "deferral.approved.v1" -> one(FactKind.DEFERRED);
            default -> {
                told.must(event, told.ground());
                add(FactKind.EXCLUDED, null, null, null, told.ground(), null);
            }
        }
    }

    private void filed() {
        told.must(event, told.topic());
        add(FactKind.FILED, null, null, null, told.topic(), null);
    }

    /** Events of old name no version of the rules: they were by the first. */
    private void dispatched() {
        int version = told.ruleSetVersion() == null ? 1 : told.ruleSetVersion();
        told.must(event, told.rule());
        given(FactKind.DISPATCHED, null, told.rule(), version);
        if (told.coHandlers() != null) told.coHandlers().forEach(this::coHandledBy);
    }

    private void reopened() {
        told.must(event, told.round());
        given(FactKind.REOPENED, told.round(), null, null);
    }

    private void answered() {
        told.must(event, told.contacted(), told.solved(), told.satisfied());
        add(FactKind.ASKED_CONTACTED, null, null, null, told.contacted(), null);
        add(FactKind.SOLVED, null, null, null, told.solved(), null);
        add(FactKind.SATISFIED, null, null, null, told.satisfied(), null);
    }

    private void roundBegan() {
        told.must(event, told.round(), told.deadlines());
        add(FactKind.ROUND_BEGAN, null, told.round(), null, null, null);
        told.deadlines().forEach(each -> due(FactKind.DUE, each.measure(), each.dueAt()));
    }

    private void due(FactKind kind, String measure, Instant at) {
        told.must(event, told.round(), measure, at);
        add(kind, told.acting(), told.round(), at, measure, null);
    }

    private void coHandledBy(Unit unit) {
        told.must(event, unit, unit == null ? null : unit.code());
        add(FactKind.CO_HANDLED_BY, unit, null, null, null, null);
    }

    private void by(FactKind kind) {
        told.must(event, told.unit());
        one(kind);
    }

    private void given(FactKind kind, Integer round, String word, Integer ruleVersion) {
        add(kind, told.owner(event), round, null, word, ruleVersion);
    }

    private void one(FactKind kind) {
        add(kind, told.acting(), null, null, null, null);
    }

    private void add(FactKind kind, Unit unit, Integer round, Instant due, String word, Integer ruleVersion) {
        boolean ofClock = !event.type().startsWith("case.");
        facts.add(new TaskFact(
                told.concernId(),
                ofClock,
                event.sequence(),
                facts.size(),
                kind,
                unit,
                round,
                due,
                word,
                ruleVersion,
                event.time(),
                event.recordedTime()));
    }
}
