package org.huying.intake.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest extends AttachmentStoreContract {
    @TempDir
    Path folder;

    private FileStore store;

    @BeforeEach
    void a_folder_that_is_not_there_yet() throws IOException {
        store = new FileStore(folder.resolve("attachments"));
    }

    @Override
    AttachmentStore store() {
        return store;
    }

    @Test
    void never_leaves_its_folder() {
        assertThatThrownBy(() -> store.open("../../etc/passwd", 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.delete("0a/ff/../../x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leaves_nothing_half_written_behind_and_clears_away_what_a_crash_left() throws IOException {
        // Given
        Path missing = folder.resolve("no-such-file");
        Path left = folder.resolve("attachments/0a/ff/left.coming");
        String key = "0a/ff/018c2371-2c00-7000-8000-000000000000";
        // When
        assertThatThrownBy(() -> store.put(key, missing)).isInstanceOf(IOException.class);
        Files.writeString(left, "half");
        store.eachBefore(
                Instant.parse("2100-01-01T00:00:00Z"), keys -> assertThat(keys).isEmpty());
        // Then
        assertThat(left).doesNotExist();
        assertThat(folder.resolve("attachments/" + key)).doesNotExist();
    }
}
