package org.huying.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.huying.chassis.testing.HuyingTestResource;

/** Adds what intake needs besides: a master key for the reporters' vault, and a folder for attachments. */
public class IntakeTestResource extends HuyingTestResource {
    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(super.start());
        settings.put("huying.vault.master-key-file", newMasterKey().toString());
        // Tests name one phone many times
        settings.put("huying.intake.registrations-per-hour", "1000000");
        settings.put("huying.attachments.folder", newFolder().toString());
        return settings;
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "attachments-");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public static Path newMasterKey() {
        try {
            Path file = Files.createTempFile(Path.of("target").toAbsolutePath(), "master-", ".key");
            byte[] key = new byte[32];
            new java.security.SecureRandom().nextBytes(key);
            return Files.writeString(file, Base64.getEncoder().encodeToString(key));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
