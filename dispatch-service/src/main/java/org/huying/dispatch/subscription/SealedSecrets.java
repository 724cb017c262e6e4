package org.huying.dispatch.subscription;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.secret.KeyFile;
import org.huying.dispatch.subscription.SigningKey.Kind;

/** Seals the secrets of subscriptions, each bound to its own row, and opens them. */
@ApplicationScoped
class SealedSecrets {
    static final String SETTING = "huying.subscriptions.key-file";

    private final KeyFile keys;
    private final SecretTable table;

    SealedSecrets(@ConfigProperty(name = SETTING) Optional<Path> file, SecretTable table) {
        this.keys = read(file);
        this.table = table;
    }

    /** A service that could not open what was sealed does not start: somebody dropped a key too early. */
    void check(@Observes StartupEvent event) {
        check(keys.names(), table.sealingKeys());
    }

    static void check(Set<Integer> held, Set<Integer> needed) {
        if (!held.containsAll(needed))
            throw new IllegalStateException("secrets of subscriptions are sealed under keys that " + SETTING
                    + " does not hold any more; put back the line that was removed");
    }

    static KeyFile read(Optional<Path> file) {
        return KeyFile.read(file.orElseThrow(() -> new IllegalStateException(
                SETTING + " must name a file of 32 random bytes in base64; see deploy/kubernetes")));
    }

    StoredSecret seal(UUID id, UUID subscription, NewSecret secret) {
        byte[] sealed = keys.seal(secret.secret(), owner(id, subscription, secret.kind()));
        return new StoredSecret(id, subscription, secret.kind(), sealed, secret.publicKey(), null, null);
    }

    SigningKey open(StoredSecret secret) {
        byte[] owner = owner(secret.id(), secret.subscription(), secret.kind());
        return new SigningKey(secret.kind(), keys.open(secret.sealed(), owner));
    }

    private static byte[] owner(UUID id, UUID subscription, Kind kind) {
        return (subscription + "/" + kind + "/" + id).getBytes(StandardCharsets.UTF_8);
    }
}
