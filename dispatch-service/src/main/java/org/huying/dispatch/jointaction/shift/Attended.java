package org.huying.dispatch.jointaction.shift;

import java.util.UUID;
import org.huying.dispatch.directory.UnitKind;

/** That a unit was at a shift, with so many of its staff. */
public record Attended(UUID id, UUID shiftId, UnitKind kind, String unitCode, int staff) {}
