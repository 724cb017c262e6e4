package org.huying.chassis.idempotency;

import java.util.Optional;

/** What became of a claim. */
public final class Verdict {
    /** The key is the claimer's: the request is to have its effect now. */
    public static final Verdict FIRST = new Verdict(null, true);

    private final String earlierAnswer;
    private final boolean sameRequest;

    Verdict(String earlierAnswer, boolean sameRequest) {
        this.earlierAnswer = earlierAnswer;
        this.sameRequest = sameRequest;
    }

    public boolean isFirst() {
        return earlierAnswer == null;
    }

    /** The answer given to the same request before; a key that came before with another request is refused. */
    public Optional<String> earlierAnswer() {
        if (!sameRequest) throw new IdempotencyKeyReused();
        return Optional.ofNullable(earlierAnswer);
    }
}
