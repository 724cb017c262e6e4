package org.huying.dispatch.reopening;

import java.util.Optional;
import java.util.UUID;

/** Which requests a list asks for. */
public record ReopeningFilter(Optional<ReopeningStatus> status, Optional<UUID> after) {}
