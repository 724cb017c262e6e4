package org.huying.dispatch.canvass;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.huying.dispatch.matter.Matter;

/**
 * What every canvass event begins with.
 *
 * @param unit   code of the unit that opened it
 * @param status the canvass's status after what happened
 */
public record CanvassReference(
        UUID canvassId,
        String number,
        @JsonUnwrapped Matter about,
        String unit,
        CanvassStatus status,
        int plannedHouseholds,
        String actorRole) {}
