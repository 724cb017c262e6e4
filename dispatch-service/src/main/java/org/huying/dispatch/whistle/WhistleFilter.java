package org.huying.dispatch.whistle;

import java.util.Optional;
import java.util.UUID;

/** Which whistles a list asks for. */
public record WhistleFilter(Optional<WhistleStatus> status, Optional<UUID> before) {}
