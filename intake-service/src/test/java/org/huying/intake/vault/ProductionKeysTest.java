package org.huying.intake.vault;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProductionKeysTest {
    private static final Optional<URI> NONE = Optional.empty();

    @Test
    void are_in_no_file_unless_somebody_allowed_it() {
        assertThatThrownBy(() -> MasterKeyChoice.check(false, false, NONE)).hasMessageContaining("allow-file-key");
        assertThatCode(() -> MasterKeyChoice.check(false, true, NONE)).doesNotThrowAnyException();
    }

    @Test
    void are_asked_for_over_https_or_of_an_agent_beside_the_service() {
        assertThatThrownBy(() -> MasterKeyChoice.check(true, false, at("http://vault.example.cn:8200")))
                .hasMessageContaining("https");
        assertThatThrownBy(() -> MasterKeyChoice.check(true, false, NONE)).hasMessageContaining("https");
        assertThatCode(() -> MasterKeyChoice.check(true, false, at("https://vault.example.cn:8200")))
                .doesNotThrowAnyException();
        assertThatCode(() -> MasterKeyChoice.check(true, false, at("http://127.0.0.1:8100")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_service_whose_master_key_was_dropped_too_early_does_not_start() {
        assertThatThrownBy(() -> VaultStart.check(List.of("file-1"), Set.of("file-1", "file-2")))
                .hasMessageContaining("file-2");
        assertThatCode(() -> VaultStart.check(List.of("file-1", "file-2"), Set.of("file-1")))
                .doesNotThrowAnyException();
    }

    private static Optional<URI> at(String address) {
        return Optional.of(URI.create(address));
    }
}
