package org.huying.intake.ledgerimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerDeskTest {
    @TempDir
    Path anywhere;

    private Path folder;

    @BeforeEach
    void files_have_owners_here() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        folder = anywhere.resolve("ledgers");
    }

    @Test
    void nobody_but_its_own_user_looks_into_the_folder() throws IOException {
        // When
        desk(Optional.of(folder)).empty(new StartupEvent());
        // Then
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_folder_that_was_open_to_others_is_closed_and_emptied() throws IOException {
        // Given
        Path left = Files.createDirectories(folder.resolve("left"));
        Files.writeString(left.resolve("ledger"), "somebody's complaint");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        // When
        desk(Optional.of(folder)).empty(new StartupEvent());
        // Then
        assertThat(folder).isEmptyDirectory();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void two_users_of_one_machine_do_not_share_one() {
        assertThat(desk(Optional.empty()).folder().getFileName().toString()).contains(System.getProperty("user.name"));
    }

    private static LedgerDesk desk(Optional<Path> folder) {
        return new LedgerDesk(null, folder, 8081, 1_000);
    }
}
