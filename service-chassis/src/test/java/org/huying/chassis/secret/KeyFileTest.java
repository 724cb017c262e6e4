package org.huying.chassis.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {
    private static final byte[] SECRET = {1, 2, 3};
    private static final byte[] OWNER = {7};

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void one_key() throws IOException {
        file = Files.writeString(folder.resolve("some.key"), line());
    }

    @Test
    void opens_what_it_sealed_and_never_seals_the_same_way_twice() {
        // Given
        KeyFile keys = KeyFile.read(file);
        // When
        byte[] sealed = keys.seal(SECRET, OWNER);
        // Then
        assertThat(keys.open(sealed, OWNER)).isEqualTo(SECRET);
        assertThat(sealed).isNotEqualTo(keys.seal(SECRET, OWNER));
        assertThat(keys.names()).containsExactly(KeyFile.keyOf(sealed));
    }

    @Test
    void opens_it_as_nobody_elses_and_not_after_a_change() {
        // Given
        KeyFile keys = KeyFile.read(file);
        byte[] sealed = keys.seal(SECRET, OWNER);
        // When
        byte[] changed = sealed.clone();
        changed[changed.length - 1] ^= 1;
        // Then
        assertThatThrownBy(() -> keys.open(sealed, new byte[] {8})).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keys.open(changed, OWNER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void seals_under_the_first_line_and_opens_under_those_below() throws IOException {
        // Given
        byte[] before = KeyFile.read(file).seal(SECRET, OWNER);
        // When
        Files.writeString(file, line() + "\n\n" + Files.readString(file));
        KeyFile both = KeyFile.read(file);
        // Then
        assertThat(both.open(before, OWNER)).isEqualTo(SECRET);
        assertThat(KeyFile.keyOf(both.seal(SECRET, OWNER))).isNotEqualTo(KeyFile.keyOf(before));
    }

    @Test
    void says_that_a_key_was_dropped() throws IOException {
        // Given
        byte[] before = KeyFile.read(file).seal(SECRET, OWNER);
        // When
        Files.writeString(file, line());
        // Then
        KeyFile other = KeyFile.read(file);
        assertThatThrownBy(() -> other.open(before, OWNER)).hasMessageContaining("not in the file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "c2hvcnQ=", "not base64 at all"})
    void refuses_a_file_without_keys_and_does_not_quote_it(String content) throws IOException {
        Files.writeString(file, content);
        assertThatThrownBy(() -> KeyFile.read(file))
                .hasMessageContaining("32 bytes in base64")
                .hasMessageNotContaining("not base64 at all");
    }

    @Test
    void refuses_a_file_that_is_not_there() {
        assertThatThrownBy(() -> KeyFile.read(folder.resolve("none.key"))).hasMessageContaining("cannot be read");
    }

    private static String line() {
        return Base64.getEncoder().encodeToString(AesGcm.newKey());
    }
}
