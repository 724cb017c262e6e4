package org.huying.intake.challenge;

import java.time.Instant;
import java.util.UUID;

/** Which challenges were met already, and for what. */
interface SpentChallenges {
    /** False when it was spent for something else. */
    boolean spend(UUID id, String use, Instant expiresAt, Instant now);
}
