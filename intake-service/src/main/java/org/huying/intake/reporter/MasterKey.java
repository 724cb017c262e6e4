package org.huying.intake.reporter;

/**
 * Wraps and unwraps the keys of reporters, and marks what they said. The key itself never leaves the implementation (a
 * file, or a KMS).
 */
interface MasterKey {
    /** Names the key, so that a later one can take over. */
    String id();

    byte[] wrap(byte[] key, byte[] boundTo);

    byte[] unwrap(byte[] wrapped, byte[] boundTo);

    /** 32 bytes that are the same for the same content, and tell nothing of it to whoever lacks the key (HMAC). */
    byte[] mark(byte[] content);
}
