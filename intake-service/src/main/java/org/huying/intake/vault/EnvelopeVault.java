package org.huying.intake.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.huying.chassis.secret.AesGcm;

/**
 * Seals content under a key of its own (envelope encryption): destroying that key destroys the content, wherever copies
 * of it lie (crypto-shredding, domain.md §7). Both layers are bound to the id, so that no row can be swapped for another.
 */
@ApplicationScoped
public class EnvelopeVault {
    private final KeyRing keys;

    EnvelopeVault(KeyRing keys) {
        this.keys = keys;
    }

    public SealedContent seal(UUID id, byte[] content) {
        byte[] key = AesGcm.newKey();
        byte[] boundTo = bytes(id);
        Wrapped wrapped = keys.current().wrap(key, boundTo);
        return new SealedContent(AesGcm.seal(key, content, boundTo), wrapped.bytes(), wrapped.under());
    }

    public byte[] open(UUID id, SealedContent stored) {
        byte[] boundTo = bytes(id);
        byte[] key = keys.unwrap(new Wrapped(stored.wrappedKey(), stored.masterKeyId()), boundTo);
        return AesGcm.open(key, stored.sealed(), boundTo);
    }

    /** The same key of a content, wrapped under the current wrapping key. */
    Wrapped rewrap(UUID id, Wrapped before) {
        byte[] boundTo = bytes(id);
        return keys.current().wrap(keys.unwrap(before, boundTo), boundTo);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
