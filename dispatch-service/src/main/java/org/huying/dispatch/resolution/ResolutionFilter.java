package org.huying.dispatch.resolution;

import java.util.Optional;
import java.util.UUID;

/**
 * Which resolutions a list asks for.
 *
 * @param meeting number of the meeting
 * @param unit    code of the unit that answers for it
 */
public record ResolutionFilter(
        Optional<String> meeting,
        Optional<String> unit,
        Optional<ResolutionStatus> status,
        Optional<Boolean> overdue,
        Optional<UUID> before) {}
