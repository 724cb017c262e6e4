package org.huying.intake.progress;

import java.time.Instant;

/**
 * The latest request of a reporter to take their matter up again.
 *
 * @param decidedAt    null while nobody has decided
 * @param publicReason why it was declined, for the reporter; null otherwise
 */
public record ReopeningAsked(ReopeningStatus status, Instant requestedAt, Instant decidedAt, String publicReason) {}
