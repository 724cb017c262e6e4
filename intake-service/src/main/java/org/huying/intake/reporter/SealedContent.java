package org.huying.intake.reporter;

/** Something sealed under a key of its own, which is wrapped under the master key. */
public record SealedContent(byte[] sealed, byte[] wrappedKey, String masterKeyId) {}
