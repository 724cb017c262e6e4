package org.huying.intake.challenge;

import java.time.Instant;

/**
 * A piece of work for the caller's machine.
 *
 * @param challenge to be sent back with the answer, as it is
 * @param zeroBits  how many leading bits of the SHA-256 of {@code challenge.nonce} have to be zero
 */
public record Puzzle(String challenge, int zeroBits, Instant expiresAt) {}
