package org.huying.intake.reporter;

/**
 * A reporter as stored: sealed under a key of their own, which is wrapped.
 *
 * @param phoneMark by which the phone is known again; empty where none was given
 */
public record SealedReporter(byte[] sealed, byte[] wrappedKey, String masterKeyId, byte[] phoneMark) {
    public SealedReporter(byte[] sealed, byte[] wrappedKey, String masterKeyId) {
        this(sealed, wrappedKey, masterKeyId, PhoneMark.NONE);
    }
}
