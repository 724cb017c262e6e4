package org.huying.intake.reporter;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Seals content under a key of its own (envelope encryption): destroying that key destroys the content, wherever copies
 * of it lie (crypto-shredding, domain.md §7). Both layers are bound to the id, so that no row can be swapped for another.
 */
@ApplicationScoped
public class EnvelopeVault {
    private final MasterKey master;

    EnvelopeVault(MasterKey master) {
        this.master = master;
    }

    public SealedContent seal(UUID id, byte[] content) {
        byte[] key = AesGcm.newKey();
        byte[] boundTo = bytes(id);
        return new SealedContent(AesGcm.seal(key, content, boundTo), master.wrap(key, boundTo), master.id());
    }

    public byte[] open(UUID id, SealedContent stored) {
        byte[] boundTo = bytes(id);
        return AesGcm.open(master.unwrap(stored.wrappedKey(), boundTo), stored.sealed(), boundTo);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
