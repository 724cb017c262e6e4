package org.huying.dispatch.jointaction.shift;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huying.dispatch.directory.UnitKind;

/**
 * Who came to one shift, of those required.
 *
 * @param present of the kinds required, those that came
 * @param staff   how many people, of a unit that is recorded more than once its most
 */
public record ShiftFigures(Shift shift, LocalDate night, List<UnitKind> present, int staff) {
    /** From the set of what is known: neither order nor repetition makes a difference. */
    public static ShiftFigures of(Shift shift, LocalDate night, Collection<Attended> all) {
        Set<Attended> here =
                all.stream().filter(it -> it.shiftId().equals(shift.id())).collect(Collectors.toSet());
        List<UnitKind> present = shift.requiredKinds().stream()
                .filter(kind -> here.stream().anyMatch(it -> it.kind() == kind))
                .toList();
        int staff =
                here.stream()
                        .collect(Collectors.toMap(Attended::unitCode, Attended::staff, Math::max))
                        .values()
                        .stream()
                        .mapToInt(Integer::intValue)
                        .sum();
        return new ShiftFigures(shift, night, present, staff);
    }

    public boolean isHeld() {
        return staff > 0;
    }

    public List<UnitKind> missing() {
        return shift.requiredKinds().stream()
                .filter(kind -> !present.contains(kind))
                .toList();
    }
}
