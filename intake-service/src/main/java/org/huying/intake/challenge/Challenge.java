package org.huying.intake.challenge;

import java.time.Instant;
import java.util.Optional;

/**
 * What an anonymous caller has to show before a concern is taken, so that a machine cannot pour them in. Without
 * pictures to recognise, which shut out those who see badly. Switched off unless {@code huying.intake.challenge} says
 * which one to use.
 */
public interface Challenge {
    /** A new one to meet; empty while none is asked for. */
    Optional<Puzzle> puzzle(Instant now);

    /**
     * Refuses an answer that does not meet a challenge of ours, or met one that was used before.
     *
     * @param answer what the caller sent; null when nothing
     * @param use    what it is used for; the same use again is the same request repeated and passes
     */
    void mustBeMet(String answer, String use, Instant now);
}
