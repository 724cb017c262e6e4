package org.huying.dispatch.subscription;

/** Which signatures of Standard Webhooks a receiver wants in {@code webhook-signature}. */
public enum SignatureScheme {
    /** {@code v1}: HMAC-SHA256 under a secret both sides hold. */
    V1,
    /** {@code v1a}: ed25519; the receiver holds the public key alone. */
    V1A,
    /** Both, side by side. */
    BOTH
}
