package org.huying.intake.vault;

/**
 * Something sealed under a key of its own, which is wrapped.
 *
 * @param masterKeyId names the wrapping key; in rows of earlier times the master key
 */
public record SealedContent(byte[] sealed, byte[] wrappedKey, String masterKeyId) {}
