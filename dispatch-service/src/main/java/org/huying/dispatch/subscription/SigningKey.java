package org.huying.dispatch.subscription;

/**
 * A key that is valid now, opened. Never to be written anywhere.
 *
 * @param secret of HMAC and INBOUND the 32 bytes behind {@code whsec_}; of ED25519 the raw 32-byte seed (RFC 8032)
 */
public record SigningKey(Kind kind, byte[] secret) {
    /** What a key is for. */
    public enum Kind {
        /** Signs what is posted to the unit ({@code v1}). */
        HMAC,
        /** Signs what is posted to the unit ({@code v1a}). */
        ED25519,
        /** What the unit signs its answers with ({@code v1}). */
        INBOUND
    }

    @Override
    public String toString() {
        return "SigningKey[" + kind + "]";
    }
}
