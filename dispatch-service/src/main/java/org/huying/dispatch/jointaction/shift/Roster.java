package org.huying.dispatch.jointaction.shift;

import java.util.List;
import org.huying.dispatch.directory.UnitKind;

/** Who is to stand in one shift: kinds of units that are required, and the kinds of those assigned. */
public record Roster(Span span, List<UnitKind> required, List<UnitKind> assigned) {
    List<UnitKind> missing() {
        return required.stream().filter(kind -> !assigned.contains(kind)).toList();
    }
}
