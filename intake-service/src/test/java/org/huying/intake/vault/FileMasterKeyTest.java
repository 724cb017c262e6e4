package org.huying.intake.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.huying.chassis.secret.AesGcm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMasterKeyTest extends MasterKeyContract {
    @TempDir
    Path folder;

    private Path file;
    private MasterKey master;

    @BeforeEach
    void a_file_with_one_key() throws IOException {
        file = Files.writeString(folder.resolve("master.key"), line());
        master = new FileMasterKey(file);
    }

    @Override
    MasterKey master() {
        return master;
    }

    @Override
    void takeOver() throws IOException {
        Files.writeString(file, line() + "\n" + Files.readString(file));
    }

    @Override
    void dropFormer() throws IOException {
        Files.write(file, List.of(Files.readAllLines(file).get(0)));
    }

    @Override
    void breakOff() throws IOException {
        Files.delete(file);
    }

    @Test
    void refuses_a_key_of_the_wrong_size_and_a_file_without_any() throws IOException {
        Path wrong = Files.writeString(folder.resolve("short.key"), "c2hvcnQ=");
        assertThatThrownBy(() -> new FileMasterKey(wrong)).hasMessageContaining("32 bytes");
        Path empty = Files.writeString(folder.resolve("empty.key"), "\n");
        assertThatThrownBy(() -> new FileMasterKey(empty)).hasMessageContaining("no key");
    }

    @Test
    void gives_the_marks_of_before_there_was_a_marking_key_a_key_that_is_not_its_own() throws IOException {
        byte[] own = Base64.getDecoder().decode(Files.readString(file));
        assertThat(master.earlierMarkingKey().orElseThrow())
                .hasSize(32)
                .isNotEqualTo(own)
                .isEqualTo(new FileMasterKey(file).earlierMarkingKey().orElseThrow());
    }

    static String line() {
        return Base64.getEncoder().encodeToString(AesGcm.newKey());
    }
}
