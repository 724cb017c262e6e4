package org.huying.dispatch.jointaction;

import java.util.List;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.jointaction.shift.Nights;
import org.huying.dispatch.jointaction.shift.PlanCheck;
import org.huying.dispatch.jointaction.shift.Roster;
import org.huying.dispatch.jointaction.shift.Shift;

/** A plan whose cases and units exist: exactly one lead, each other unit once. */
public record Plan(
        Purpose purpose,
        List<CaseInQuestion> cases,
        List<Participant> participants,
        Nights nights,
        List<Shift> shifts) {
    PlanCheck check() {
        return PlanCheck.of(nights, shifts.stream().map(this::roster).toList());
    }

    private Roster roster(Shift shift) {
        return new Roster(
                shift.span(),
                shift.requiredKinds(),
                participants.stream()
                        .filter(it -> shift.units().contains(it.unit().code()))
                        .map(it -> it.unit().kind())
                        .toList());
    }
}
