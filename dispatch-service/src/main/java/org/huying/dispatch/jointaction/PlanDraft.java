package org.huying.dispatch.jointaction;

import java.util.List;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.jointaction.shift.Span;

/**
 * A plan as somebody wrote it down, before its cases and units are looked up.
 *
 * @param patternNumber the pattern of sightings it is based on; null when it is based on none
 */
public record PlanDraft(
        Purpose purpose,
        String patternNumber,
        List<String> cases,
        String lead,
        List<String> coHandlers,
        List<Span> nights,
        List<ShiftDraft> shifts) {

    /** A shift as it was written down: kinds of units that have to come, codes of units assigned. */
    public record ShiftDraft(Span span, List<UnitKind> required, List<String> units) {}
}
