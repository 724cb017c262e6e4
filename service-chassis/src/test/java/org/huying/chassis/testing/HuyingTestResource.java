package org.huying.chassis.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.huying.chassis.secret.AesGcm;

/** Gives a {@code @QuarkusTest} a database of its own, the broker, and an issuer whose tokens {@link TestTokens} makes. */
public class HuyingTestResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        TestServers servers = TestServers.running();
        String database = "test_" + UUID.randomUUID().toString().replace("-", "");
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", servers.database(database));
        settings.put("kafka.bootstrap.servers", servers.bootstrapServers());
        settings.put("huying.partner-topics.bootstrap-servers", servers.partnerBootstrapServers());
        settings.put("quarkus.oidc.public-key", TestTokens.publicKey());
        settings.put("quarkus.devservices.enabled", "false");
        settings.put("quarkus.http.test-port", "0");
        settings.put("huying.test.instance", database);
        settings.put("huying.subscriptions.key-file", newKeyFile().toString());
        // All tests of a service come from one address
        settings.put("huying.http.anonymous-requests-per-minute", "1000000");
        return settings;
    }

    private static Path newKeyFile() {
        try {
            Path file = Files.createTempFile(Path.of("target").toAbsolutePath(), "key-", ".key");
            return Files.writeString(file, Base64.getEncoder().encodeToString(AesGcm.newKey()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void stop() {
        // The servers stay for the other tests of this JVM.
    }
}
