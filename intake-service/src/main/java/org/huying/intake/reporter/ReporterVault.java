package org.huying.intake.reporter;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.huying.intake.vault.EnvelopeVault;
import org.huying.intake.vault.Marks;
import org.huying.intake.vault.SealedContent;

/**
 * Seals who raised a concern under a key of their own (envelope encryption): destroying that key erases the person
 * (crypto-shredding, domain.md §7). Both layers are bound to the pseudonym, so that no row can be swapped for another.
 */
@ApplicationScoped
public class ReporterVault {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EnvelopeVault envelopes;
    private final Marks marks;

    ReporterVault(EnvelopeVault envelopes, Marks marks) {
        this.envelopes = envelopes;
        this.marks = marks;
    }

    public SealedReporter seal(UUID ref, Reporter reporter) {
        try {
            SealedContent stored = envelopes.seal(ref, JSON.writeValueAsBytes(reporter));
            return new SealedReporter(
                    stored.sealed(), stored.wrappedKey(), stored.masterKeyId(), markOfPhone(reporter.phone()));
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
        return marks.of(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for a number in all its forms; empty where it is none. */
    byte[] markOfPhone(String typed) {
        return PhoneNumber.of(typed)
                .map(phone -> Arrays.copyOf(mark("phone " + phone.digits()), PhoneMark.BYTES))
                .orElse(PhoneMark.NONE);
    }
}
