package org.huying.intake.vault;

/** The keys that wrap the keys of persons, and the one that marks what they said; in memory, a few at a time. */
interface KeyRing {
    /** Under which is wrapped now. */
    WrappingKey current();

    /** What was wrapped under a key of that name: a wrapping key, or in earlier times the master key itself. */
    byte[] unwrap(Wrapped wrapped, byte[] boundTo);

    /** A key of its own, which no rotation changes: what was marked is known again for ever. */
    byte[] markingKey();
}
