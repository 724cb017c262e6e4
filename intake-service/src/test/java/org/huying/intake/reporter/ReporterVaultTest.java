package org.huying.intake.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.UUID;
import org.huying.intake.IntakeTestResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReporterVaultTest {
    private static final Reporter REPORTER = new Reporter("南宫测试", "13800001234");

    private final UUID ref = UUID.randomUUID();
    private final ReporterVault vault = vault();

    @Test
    void gives_back_what_was_sealed() {
        assertThat(vault.open(ref, vault.seal(ref, REPORTER))).isEqualTo(REPORTER);
    }

    @Test
    void shows_nothing_of_it_in_what_is_stored() {
        String stored = new String(vault.seal(ref, REPORTER).sealed(), StandardCharsets.UTF_8);
        assertThat(stored).doesNotContain("南宫测试", "13800001234");
        assertThat(REPORTER.toString()).doesNotContain("南宫测试", "13800001234");
    }

    @Test
    void seals_the_same_person_differently_each_time() {
        assertThat(vault.seal(ref, REPORTER).sealed())
                .isNotEqualTo(vault.seal(ref, REPORTER).sealed());
    }

    @Test
    void does_not_open_under_another_pseudonym_another_key_or_when_changed() {
        SealedReporter stored = vault.seal(ref, REPORTER);
        assertThatThrownBy(() -> vault.open(UUID.randomUUID(), stored)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault().open(ref, stored)).isInstanceOf(IllegalStateException.class);
        stored.sealed()[20] ^= 1;
        assertThatThrownBy(() -> vault.open(ref, stored)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void knows_the_same_words_again_by_a_mark_that_cannot_be_made_without_its_key() throws Exception {
        // Given
        String words = "南宫测试 13800001234";
        // When
        byte[] mark = vault.mark(words);
        // Then
        assertThat(mark)
                .hasSize(32)
                .isEqualTo(vault.mark(words))
                .isNotEqualTo(vault.mark("南宫测试 13800001235"))
                .isNotEqualTo(vault().mark(words))
                .isNotEqualTo(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refuses_a_master_key_of_the_wrong_size(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("short.key"), "c2hvcnQ=");
        assertThatThrownBy(() -> new FileMasterKey(file)).hasMessageContaining("32 bytes");
    }

    private static ReporterVault vault() {
        try {
            return new ReporterVault(new FileMasterKey(IntakeTestResource.newMasterKey()));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
