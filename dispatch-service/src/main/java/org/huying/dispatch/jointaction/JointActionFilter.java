package org.huying.dispatch.jointaction;

import java.util.Optional;
import java.util.UUID;

/** Which joint actions a list asks for. */
public record JointActionFilter(
        Optional<JointActionStatus> status, Optional<String> caseNumber, Optional<UUID> before) {}
