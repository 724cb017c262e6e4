package org.huying.intake.progress;

import java.util.Optional;
import java.util.UUID;

/** Who in this service knows what reporters asked for after the closing: it stands beside the steps of the way. */
public interface ReopeningsAsked {
    Optional<ReopeningAsked> latestOf(UUID concernId);
}
