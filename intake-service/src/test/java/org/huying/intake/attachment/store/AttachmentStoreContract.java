package org.huying.intake.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store must do; the same for a folder and for a server that speaks S3. */
abstract class AttachmentStoreContract {
    @TempDir
    Path sent;

    abstract AttachmentStore store();

    @Test
    void gives_back_what_was_put_whole_and_in_part() throws IOException {
        // Given
        String key = key();
        // When
        store().put(key, file("0123456789"));
        // Then
        assertThat(read(key, 0, 10)).isEqualTo("0123456789");
        assertThat(read(key, 3, 4)).isEqualTo("3456");
        assertThat(read(key, 9, 1)).isEqualTo("9");
    }

    @Test
    void keeps_the_last_that_was_put() throws IOException {
        String key = key();
        store().put(key, file("one"));
        store().put(key, file("other"));
        assertThat(read(key, 0, 5)).isEqualTo("other");
    }

    @Test
    void has_nothing_under_a_key_that_was_deleted_or_never_put() throws IOException {
        // Given
        String key = key();
        store().put(key, file("gone"));
        // When
        store().delete(key);
        // Then
        assertThatThrownBy(() -> store().open(key, 0, 4)).isInstanceOf(IOException.class);
        assertThatCode(() -> store().delete(key)).doesNotThrowAnyException();
        assertThatThrownBy(() -> store().open(key(), 0, 4)).isInstanceOf(IOException.class);
    }

    @Test
    void lists_every_key_that_was_put_before_an_instant_and_no_other() throws IOException {
        // Given
        List<String> put = List.of(key(), key() + ".thumbnail", key());
        for (String key : put) store().put(key, file("x"));
        // When
        List<String> later = new ArrayList<>();
        store().eachBefore(Instant.parse("2100-01-01T00:00:00Z"), later::addAll);
        List<String> earlier = new ArrayList<>();
        store().eachBefore(Instant.parse("2000-01-01T00:00:00Z"), earlier::addAll);
        // Then
        assertThat(later).containsAll(put).doesNotHaveDuplicates();
        assertThat(earlier).isEmpty();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(sent.resolve("sent"), text);
    }

    private String read(String key, long from, long length) throws IOException {
        try (InputStream in = store().open(key, from, length)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String key() {
        return "0a/ff/" + UUID.randomUUID();
    }
}
