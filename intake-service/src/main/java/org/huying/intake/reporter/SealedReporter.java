package org.huying.intake.reporter;

/** A reporter as stored: sealed under a key of their own, which is wrapped under the master key. */
public record SealedReporter(byte[] sealed, byte[] wrappedKey, String masterKeyId) {}
