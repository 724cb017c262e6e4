package org.huying.reporting.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.huying.reporting.task.TaskLife.How;

/** Folds what a case told, in its order, and what its clock told, in its own, into the life of its tasks. */
final class CaseFold {
    private final String communityCode;
    private final String gridCode;
    private final ClockFold clock = new ClockFold();
    private final List<LeadFold> leads = new ArrayList<>();
    private final List<HelpFold> helps = new ArrayList<>();
    private final TreeMap<Integer, RoundFold> rounds = new TreeMap<>();
    private final List<Unit> givenTo = new ArrayList<>();
    private String topic = "";
    private TaskFact routed;
    private int round = 1;

    CaseFold(String communityCode, String gridCode) {
        this.communityCode = communityCode;
        this.gridCode = gridCode;
    }

    void tell(TaskFact fact) {
        if (fact.ofClock()) clock.tell(fact);
        else ofCase(fact);
    }

    private void ofCase(TaskFact fact) {
        switch (fact.kind()) {
            case FILED -> topic = fact.word();
            case DISPATCHED -> dispatched(fact);
            case CO_HANDLED_BY -> helps.add(new HelpFold(fact));
            case CO_REPORTED -> helps.forEach(help -> help.reportedBy(fact));
            case REASSIGNED -> reassigned(fact);
            case RETURN_ASKED -> current().forEach(LeadFold::returnAsked);
            case REPORTED -> current().forEach(lead -> lead.reported(fact.time()));
            case REJECTED -> current().forEach(LeadFold::rejected);
            case REOPENED -> reopened(fact);
            case UNMERGED -> unmerged(fact);
            case ENDED -> ended(fact.time());
            default -> round().tell(fact);
        }
    }

    /** The task given last; none before the first. */
    private List<LeadFold> current() {
        return leads.isEmpty() ? List.of() : leads.subList(leads.size() - 1, leads.size());
    }

    private RoundFold round() {
        return rounds.computeIfAbsent(round, number -> new RoundFold());
    }

    private void dispatched(TaskFact fact) {
        if (routed == null) routed = fact;
        give(fact);
    }

    /** Arbitration can leave a case where it is: then nothing was corrected. */
    private void reassigned(TaskFact fact) {
        boolean moved = current().stream().noneMatch(lead -> lead.isWith(fact.unit()));
        if (routed != null && moved) givenTo.add(fact.unit());
        give(fact);
    }

    private void give(TaskFact fact) {
        for (LeadFold lead : current()) {
            if (lead.isOpenWith(fact.unit(), round)) return;
            lead.over(fact.time(), How.GIVEN_AWAY);
        }
        leads.add(new LeadFold(fact.unit(), round, fact.time()));
        round().over(null);
    }

    private void reopened(TaskFact fact) {
        current().forEach(LeadFold::reopened);
        ended(fact.time());
        round = fact.round();
        give(fact);
    }

    /** Its unit goes on with it, however far it had come, and is given no other task by it. */
    private void unmerged(TaskFact fact) {
        current().stream().filter(lead -> lead.isWith(fact.unit())).forEach(LeadFold::goOn);
        round().unmerged();
        give(fact);
    }

    private void ended(Instant at) {
        current().forEach(lead -> lead.over(at, How.CALLED_OFF));
        helps.forEach(HelpFold::over);
        round().over(at);
    }

    CaseLife life() {
        Matter matter = new Matter(communityCode, gridCode, topic, clock.excludedFor());
        List<TaskLife> tasks = new ArrayList<>();
        for (int i = 0; i < leads.size(); i++) tasks.add(task(matter, i));
        List<RoundLife> lived = new ArrayList<>();
        rounds.forEach((number, told) ->
                unitIn(number).forEach(unit -> lived.add(told.life(matter, unit, clock.contactDue(number)))));
        return new CaseLife(
                matter,
                routed == null
                        ? null
                        : new Routed(
                                routed.word(),
                                routed.ruleVersion(),
                                routed.time(),
                                routed.unit(),
                                List.copyOf(givenTo)),
                tasks,
                helps.stream().map(help -> help.life(matter)).toList(),
                lived);
    }

    private TaskLife task(Matter matter, int index) {
        LeadFold lead = leads.get(index);
        boolean isLast = leads.stream().skip(index + 1L).noneMatch(later -> later.round() == lead.round());
        Instant until =
                index + 1 == leads.size() ? Instant.MAX : leads.get(index + 1).since();
        return lead.life(
                matter,
                clock.extensions(lead.round(), lead.since(), until),
                isLast ? clock.resolutionDue(lead.round()) : null);
    }

    /** The unit that had the case last in a round; none where nobody had it. */
    private List<Unit> unitIn(int number) {
        List<Unit> had = leads.stream()
                .filter(lead -> lead.round() == number)
                .map(LeadFold::unit)
                .toList();
        return had.isEmpty() ? had : had.subList(had.size() - 1, had.size());
    }
}
