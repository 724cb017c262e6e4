package org.huying.intake.challenge;

import java.time.Instant;
import java.util.Optional;

/** Nothing is asked: the default. */
final class NoChallenge implements Challenge {
    @Override
    public Optional<Puzzle> puzzle(Instant now) {
        return Optional.empty();
    }

    @Override
    public void mustBeMet(String answer, String use, Instant now) {
        // Whoever comes may come in
    }
}
