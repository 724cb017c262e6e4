package org.huying.dispatch.jointaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.jointaction.shift.Shift;

/** A shift as events tell of it. */
public record ToldShift(
        UUID shiftId, LocalDate night, Instant startsAt, int minutes, List<UnitKind> required, List<String> units) {
    static ToldShift of(Shift shift, LocalDate night) {
        return new ToldShift(
                shift.id(), night, shift.span().begins(), shift.span().minutes(), shift.requiredKinds(), shift.units());
    }
}
