package org.huying.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path parent;

    @Test
    void only_one_stack_lives_in_a_folder() throws IOException {
        // Given
        Path home = parent.resolve("town");
        try (DataFolder first = DataFolder.open(home)) {
            // When, Then
            assertThatThrownBy(() -> DataFolder.open(home))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("该数据目录已有一套系统在运行：" + home + " · a stack already runs on this data folder: " + home);
            assertThat(first.log("intake")).isEqualTo(home.resolve("logs/intake.log"));
        }
    }

    @Test
    void a_stack_of_another_process_keeps_the_folder_too() throws Exception {
        // Given
        Path home = parent.resolve("town");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FolderHolder.class.getName(),
                        home.toString())
                .start();
        try (var told = other.inputReader()) {
            assertThat(told.readLine()).isEqualTo("held");
            // When, Then
            assertThatThrownBy(() -> DataFolder.open(home)).isInstanceOf(CannotStart.class);
        } finally {
            other.destroyForcibly().waitFor();
        }
        DataFolder.open(home).close();
    }

    @Test
    void what_is_in_it_survives_the_next_opening() throws IOException {
        // Given
        Path home = parent.resolve("town");
        String key;
        try (DataFolder first = DataFolder.open(home)) {
            key = Files.readString(first.masterKey());
        }
        // When
        try (DataFolder second = DataFolder.open(home)) {
            // Then
            assertThat(second.masterKey()).hasContent(key);
        }
    }

    @Test
    void each_purpose_has_a_key_of_its_own() throws IOException {
        // Given
        try (DataFolder data = DataFolder.open(parent.resolve("town"))) {
            // When
            Path key = data.subscriptionsKey();
            // Then
            assertThat(Base64.getDecoder().decode(Files.readString(key))).hasSize(32);
            assertThat(Files.readString(key)).isNotEqualTo(Files.readString(data.masterKey()));
        }
    }

    @Test
    void the_master_key_has_256_bits_and_is_its_owners_alone() throws IOException {
        // Given
        try (DataFolder data = DataFolder.open(parent.resolve("town"))) {
            // When
            Path key = data.masterKey();
            // Then
            assertThat(Base64.getDecoder().decode(Files.readString(key))).hasSize(32);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void emptied_it_is_as_new() throws IOException {
        // Given
        Path home = parent.resolve("town");
        try (DataFolder earlier = DataFolder.open(home)) {
            Files.createDirectories(earlier.postgres().resolve("cluster"));
            Files.createFile(earlier.postgres().resolve("cluster/postmaster.pid"));
            earlier.masterKey();
        }
        // When
        try (DataFolder data = DataFolder.open(home)) {
            data.empty();
        }
        // Then
        assertThat(home).isDirectoryContaining("glob:**/lock");
        assertThat(home.resolve("logs")).isEmptyDirectory();
        assertThat(home.resolve("postgres")).doesNotExist();
        assertThat(home.resolve("master.key")).doesNotExist();
    }

    /** {@code --fresh --data ~} must not cost anybody their home. */
    @Test
    void a_folder_in_which_something_else_lies_is_left_as_it_is() throws IOException {
        // Given
        Files.createFile(parent.resolve("photo.jpg"));
        // When, Then
        assertThatThrownBy(() -> DataFolder.open(parent))
                .isInstanceOf(CannotStart.class)
                .hasMessage("不是呼应的数据目录，且不为空：" + parent + " · neither empty nor a data folder of Huying: " + parent);
        assertThat(parent).isDirectoryContaining("glob:**/photo.jpg");
        assertThat(parent.resolve("lock")).doesNotExist();
    }
}
