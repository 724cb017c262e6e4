package org.huying.intake.reporter;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
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
    private final EnvelopeVault envelopes;

    ReporterVault(MasterKey master) {
        this.master = master;
        this.envelopes = new EnvelopeVault(master);
    }

    public SealedReporter seal(UUID ref, Reporter reporter) {
        try {
            SealedContent stored = envelopes.seal(ref, JSON.writeValueAsBytes(reporter));
            return new SealedReporter(stored.sealed(), stored.wrappedKey(), stored.masterKeyId());
        } catch (IOException impossible) {
            throw new IllegalStateException("a reporter cannot be sealed");
        }
    }

    public Reporter open(UUID ref, SealedReporter stored) {
        var content = new SealedContent(stored.sealed(), stored.wrappedKey(), stored.masterKeyId());
        try {
            return JSON.readValue(envelopes.open(ref, content), Reporter.class);
        } catch (IOException damaged) {
            throw new IllegalStateException("a sealed reporter is damaged");
        }
    }

    /** By which the same words are known again without being kept. */
    public byte[] mark(String content) {
        return master.mark(content.getBytes(StandardCharsets.UTF_8));
    }
}
