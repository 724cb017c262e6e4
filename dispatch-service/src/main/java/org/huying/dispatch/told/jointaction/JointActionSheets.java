package org.huying.dispatch.told.jointaction;

import java.util.List;
import java.util.stream.Stream;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.jointaction.JointAction;
import org.huying.dispatch.jointaction.JointActionMove;
import org.huying.dispatch.jointaction.Part;
import org.huying.dispatch.jointaction.Participant;
import org.huying.dispatch.jointaction.Plan;
import org.huying.dispatch.jointaction.shift.Shift;
import org.huying.dispatch.told.Place;
import org.huying.dispatch.told.Standing;
import org.huying.dispatch.told.TownUnit;
import org.huying.dispatch.told.Wording;

/** Writes the sheets of one joint action, a different one for each unit. */
record JointActionSheets(JointAction action, Standing standing) {
    JointActionSheet of(Participant unit) {
        Plan plan = action.plan();
        boolean confidential = plan.cases().stream().anyMatch(CaseInQuestion::confidential);
        boolean leads = unit.part() == Part.LEAD;
        return new JointActionSheet(
                action.number(),
                unit.part(),
                Wording.of(plan.purpose().name(), confidential),
                confidential ? List.of() : measures(plan),
                plan.cases().stream().map(Place::around).distinct().toList(),
                cases(plan, unit.unit().code()),
                TownUnit.of(action.lead()),
                action.unitsOf(Part.CO_HANDLER).stream().map(TownUnit::of).toList(),
                shifts(plan, unit),
                action.status(),
                leads ? JointActionMove.allowedFrom(action.status()) : List.of());
    }

    private static List<String> measures(Plan plan) {
        return plan.purpose().measures().stream().map(Wording::masked).toList();
    }

    private List<String> cases(Plan plan, String unit) {
        return plan.cases().stream()
                .filter(about -> about.caseId() != null)
                .filter(about -> standing.find(CaseFile.class, about.caseId())
                        .filter(file -> hasTask(file, unit))
                        .isPresent())
                .map(CaseInQuestion::caseNumber)
                .toList();
    }

    private static boolean hasTask(CaseFile file, String unit) {
        return file.tasks().stream()
                .filter(task -> task.round() == file.round() && task.withdrawnAt() == null)
                .anyMatch(task -> task.unitCode().equals(unit));
    }

    private List<JointActionSheet.Shift> shifts(Plan plan, Participant unit) {
        return plan.shifts().stream()
                .filter(shift -> unit.part() == Part.LEAD
                        || shift.units().contains(unit.unit().code()))
                .map(shift -> shift(shift, plan))
                .toList();
    }

    private JointActionSheet.Shift shift(Shift shift, Plan plan) {
        Stream<AddressedUnit> assigned = plan.participants().stream()
                .map(Participant::unit)
                .filter(unit -> shift.units().contains(unit.code()));
        return new JointActionSheet.Shift(
                shift.id(),
                action.nightOf(shift),
                shift.span().begins(),
                shift.span().ends(),
                shift.requiredKinds(),
                assigned.map(TownUnit::of).toList());
    }
}
