package org.huying.dispatch.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huying.dispatch.subscription.SigningKey.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedSecretsTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @TempDir
    Path folder;

    @Test
    void the_service_does_not_start_without_the_file() {
        assertThatThrownBy(() -> SealedSecrets.read(Optional.empty()))
                .hasMessageContaining("huying.subscriptions.key-file");
    }

    @Test
    void nor_where_a_key_was_dropped_that_something_is_sealed_under() {
        assertThatThrownBy(() -> SealedSecrets.check(Set.of(1), Set.of(1, 2))).hasMessageContaining("put back");
        assertThatCode(() -> SealedSecrets.check(Set.of(1, 2), Set.of(1))).doesNotThrowAnyException();
    }

    @Test
    void a_secret_opens_in_its_own_row_alone() throws IOException {
        // Given
        String line = Base64.getEncoder().encodeToString(new byte[32]);
        Path file = Files.writeString(folder.resolve("some.key"), line);
        SealedSecrets secrets = new SealedSecrets(Optional.of(file), null);
        NewSecret secret = NewSecret.of(Kind.HMAC);
        // When
        StoredSecret stored = secrets.seal(ONE, ONE, secret);
        // Then
        assertThat(secrets.open(stored).secret()).isEqualTo(secret.secret());
        for (StoredSecret moved : new StoredSecret[] {
            new StoredSecret(OTHER, ONE, Kind.HMAC, stored.sealed(), null, null, null),
            new StoredSecret(ONE, OTHER, Kind.HMAC, stored.sealed(), null, null, null),
            new StoredSecret(ONE, ONE, Kind.INBOUND, stored.sealed(), null, null, null)
        }) assertThatThrownBy(() -> secrets.open(moved)).isInstanceOf(IllegalStateException.class);
    }
}
