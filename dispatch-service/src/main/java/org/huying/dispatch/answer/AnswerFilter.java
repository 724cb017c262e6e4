package org.huying.dispatch.answer;

import java.util.Optional;
import java.util.UUID;

/**
 * Which answers are asked for.
 *
 * @param unit   code of the unit that answered
 * @param before the answer at which the page before ended
 */
public record AnswerFilter(Optional<String> unit, Optional<AnswerOutcome> outcome, Optional<UUID> before) {
    /** Greater than every UUIDv7. */
    static final UUID NEWEST = new UUID(-1L, -1L);
}
