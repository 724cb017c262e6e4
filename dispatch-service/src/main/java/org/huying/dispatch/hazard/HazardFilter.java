package org.huying.dispatch.hazard;

import java.util.Optional;
import java.util.UUID;

/** Which hazards a list asks for. */
public record HazardFilter(Optional<HazardStatus> status, Optional<String> caseNumber, Optional<UUID> before) {}
