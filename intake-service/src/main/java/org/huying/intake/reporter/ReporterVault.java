package org.huying.intake.reporter;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Seals who raised a concern under a key of their own (envelope encryption): destroying that key erases the person
 * (crypto-shredding, domain.md §7). Both layers are bound to the pseudonym, so that no row can be swapped for another.
 */
@ApplicationScoped
public class ReporterVault {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final MasterKey master;

    ReporterVault(MasterKey master) {
        this.master = master;
    }

    public SealedReporter seal(UUID ref, Reporter reporter) {
        byte[] key = AesGcm.newKey();
        byte[] boundTo = bytes(ref);
        try {
            byte[] sealed = AesGcm.seal(key, JSON.writeValueAsBytes(reporter), boundTo);
            return new SealedReporter(sealed, master.wrap(key, boundTo), master.id());
        } catch (IOException impossible) {
            throw new IllegalStateException("a reporter cannot be sealed");
        }
    }

    public Reporter open(UUID ref, SealedReporter stored) {
        byte[] boundTo = bytes(ref);
        byte[] key = master.unwrap(stored.wrappedKey(), boundTo);
        try {
            return JSON.readValue(AesGcm.open(key, stored.sealed(), boundTo), Reporter.class);
        } catch (IOException damaged) {
            throw new IllegalStateException("a sealed reporter is damaged");
        }
    }

    /** By which the same words are known again without being kept. */
    public byte[] mark(String content) {
        return master.mark(content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(UUID ref) {
        return ByteBuffer.allocate(16)
                .putLong(ref.getMostSignificantBits())
                .putLong(ref.getLeastSignificantBits())
                .array();
    }
}
