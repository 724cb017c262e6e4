package org.huying.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {
    @TempDir
    Path folder;

    @Test
    void are_shared_by_the_servers_of_a_build() {
        assertThat(Binaries.folder(folder))
                .isEqualTo(Path.of("target/postgresql").toAbsolutePath());
    }

    @Test
    void lie_beside_the_classes_or_the_jar() throws IOException {
        // Given
        Path build = Files.createDirectories(folder.resolve("target"));
        // Then
        for (String code : new String[] {"classes", "local.jar"})
            assertThat(Binaries.folder(build.resolve(code), folder)).isEqualTo(build.resolve("postgresql"));
    }

    @Test
    void lie_in_the_home_of_a_server_whose_code_was_not_built_here() {
        assertThat(Binaries.folder(folder.resolve("repository/local.jar"), folder))
                .isEqualTo(folder.resolve("postgresql"));
    }

    @Test
    void lie_in_the_home_of_a_server_where_the_build_cannot_be_written_to() {
        assertThat(Binaries.folder(folder.resolve("no-such-folder/target/classes"), folder))
                .isEqualTo(folder.resolve("postgresql"));
    }
}
