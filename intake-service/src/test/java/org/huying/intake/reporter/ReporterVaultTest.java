package org.huying.intake.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;
import org.huying.intake.vault.OneKeyRing;
import org.junit.jupiter.api.Test;

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
    void knows_a_phone_again_however_it_is_written() {
        // Given
        byte[] mark = vault.seal(ref, REPORTER).phoneMark();
        // Then
        assertThat(mark).hasSize(16);
        for (String form : List.of("138 0000 1234", "138-0000-1234", "+86 13800001234", "１３８００００１２３４"))
            assertThat(vault.markOfPhone(form)).as(form).isEqualTo(mark);
        assertThat(vault.markOfPhone("13800001235")).isNotEqualTo(mark);
        assertThat(vault.seal(ref, new Reporter("南宫测试", null)).phoneMark()).isEmpty();
    }

    private static ReporterVault vault() {
        OneKeyRing ring = new OneKeyRing();
        return new ReporterVault(OneKeyRing.envelopes(ring), OneKeyRing.marks(ring));
    }
}
