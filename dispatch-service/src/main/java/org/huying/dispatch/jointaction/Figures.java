package org.huying.dispatch.jointaction;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.huying.dispatch.jointaction.shift.Attended;
import org.huying.dispatch.jointaction.shift.Shift;
import org.huying.dispatch.jointaction.shift.ShiftFigures;

/**
 * What became of the plan so far: planned and present for each shift that has begun, interventions by kind.
 *
 * @param asOf           when this was counted; what is recorded later, however long ago it happened, is not in it
 * @param planned        how many shifts the plan has
 * @param betweenShifts  of the interventions, those that were in no shift
 */
public record Figures(Instant asOf, int planned, List<ShiftCount> shifts, Tally interventions, Tally betweenShifts) {

    /** One shift that has begun. */
    public record ShiftCount(ShiftFigures attendance, Tally interventions) {}

    static Figures of(
            JointAction action, Collection<Attended> attended, Collection<Counted> interventions, Instant asOf) {
        List<Shift> shifts = action.plan().shifts();
        List<ShiftCount> counts = shifts.stream()
                .filter(shift -> !shift.span().begins().isAfter(asOf) && tookPlace(action, shift))
                .map(shift -> new ShiftCount(
                        ShiftFigures.of(shift, action.nightOf(shift), attended), Tally.of(of(shift, interventions))))
                .toList();
        return new Figures(
                asOf,
                shifts.size(),
                counts,
                Tally.of(interventions),
                Tally.of(interventions.stream()
                        .filter(it -> it.shiftId() == null)
                        .toList()));
    }

    private static boolean tookPlace(JointAction action, Shift shift) {
        Instant cancelled = action.milestones().cancelledAt();
        return cancelled == null || shift.span().begins().isBefore(cancelled);
    }

    private static List<Counted> of(Shift shift, Collection<Counted> interventions) {
        return interventions.stream()
                .filter(it -> Objects.equals(it.shiftId(), shift.id()))
                .toList();
    }

    public long held() {
        return shifts.stream().filter(it -> it.attendance().isHeld()).count();
    }

    public int required() {
        return shifts.stream()
                .mapToInt(it -> it.attendance().shift().required().size())
                .sum();
    }

    public int present() {
        return shifts.stream().mapToInt(it -> it.attendance().present().size()).sum();
    }
}
