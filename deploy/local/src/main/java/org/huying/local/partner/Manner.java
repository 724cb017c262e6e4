package org.huying.local.partner;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How a partner's receiver answers. */
public interface Manner {
    /**
     * @param status only what is answered in the 200s was taken in
     * @param after  how long it thinks before it answers
     */
    record Answer(int status, Duration after) {}

    Answer next();

    static Manner prompt() {
        Answer answer = new Answer(204, Duration.ZERO);
        return () -> answer;
    }

    static Manner slow(Duration thought) {
        Answer answer = new Answer(204, thought);
        return () -> answer;
    }

    /** Fails at random, with 500. */
    static Manner moody(double shareOfFailures) {
        return () -> new Answer(ThreadLocalRandom.current().nextDouble() < shareOfFailures ? 500 : 204, Duration.ZERO);
    }
}
