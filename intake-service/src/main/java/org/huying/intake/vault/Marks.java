package org.huying.intake.vault;

import jakarta.enterprise.context.ApplicationScoped;

/** By which the same words are known again without being kept. */
@ApplicationScoped
public class Marks {
    private final KeyRing keys;

    Marks(KeyRing keys) {
        this.keys = keys;
    }

    /** 32 bytes that are the same for the same content, and tell nothing of it to whoever lacks the key (HMAC). */
    public byte[] of(byte[] content) {
        return Digests.hmac(keys.markingKey(), content);
    }
}
