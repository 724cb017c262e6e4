package org.huying.intake.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.huying.chassis.testing.HuyingTestResource;

/** Intake with a transit engine in place of a key file. */
public class TransitTestResource extends HuyingTestResource {
    private static TransitServer server;

    static TransitServer server() {
        return server;
    }

    @Override
    public Map<String, String> start() {
        try {
            server = new TransitServer();
            Path token = Files.createTempFile(Path.of("target").toAbsolutePath(), "transit-", ".token");
            Files.writeString(token, TransitServer.TOKEN);
            Map<String, String> settings = new HashMap<>(super.start());
            settings.put("huying.vault.master-key", "transit");
            settings.put("huying.vault.transit.address", server.address().toString());
            settings.put("huying.vault.transit.token-file", token.toString());
            settings.put("huying.http.anonymous-requests-per-minute", "1000");
            return settings;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void stop() {
        server.close();
        super.stop();
    }
}
