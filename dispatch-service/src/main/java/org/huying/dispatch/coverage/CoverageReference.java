package org.huying.dispatch.coverage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.huying.dispatch.matter.Matter;
import org.huying.dispatch.matter.Recorder;

/**
 * What every event of a coverage target begins with.
 *
 * @param planned after what happened
 */
public record CoverageReference(
        UUID targetId,
        @JsonUnwrapped Matter about,
        @JsonUnwrapped Recorder by,
        int planned) {}
