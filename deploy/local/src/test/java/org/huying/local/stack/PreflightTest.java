package org.huying.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
    private static final long MORE_THAN_ANY_DISK = Long.MAX_VALUE;

    private final Ports ports = FreePorts.any();

    @TempDir
    Path home;

    @Test
    void where_all_is_well_nothing_is_said_and_nothing_made() {
        // Given
        Path data = home.resolve("deploy/data/town");
        // When, Then
        assertThatCode(() -> Preflight.check(data, ports)).doesNotThrowAnyException();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void a_busy_port_is_named_with_what_wanted_to_listen_there() throws IOException {
        // Given
        try (ServerSocket other = new ServerSocket(ports.issuer(), 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            // When, Then
            assertThatThrownBy(() -> Preflight.check(home, ports))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("端口 " + port + "（issuer）已被占用，可用 --port-offset 换一组端口 · port " + port
                            + " (issuer) is busy; --port-offset moves all ports");
        }
    }

    @Test
    void too_little_disk_is_said_with_what_is_needed_and_what_is_there() {
        assertThatThrownBy(() -> Preflight.check(home.resolve("town"), ports, MORE_THAN_ANY_DISK))
                .isInstanceOf(CannotStart.class)
                .hasMessageMatching("磁盘空间不足：\\S+/town 需要至少 \\d+ MiB，现有 \\d+ MiB"
                        + " · too little disk: \\S+/town needs \\d+ MiB, has \\d+ MiB");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_refused() throws IOException {
        // Given
        Path file = Files.createFile(home.resolve("town"));
        // When, Then
        assertRefusedAsUnwritable(file);
        assertRefusedAsUnwritable(file.resolve("below"));
    }

    @Test
    void a_folder_of_somebody_else_is_refused() {
        // Given
        assumeTrue(home.toFile().setWritable(false) && !Files.isWritable(home), "root may write everywhere");
        // When, Then
        assertRefusedAsUnwritable(home);
        assertRefusedAsUnwritable(home.resolve("town"));
    }

    private void assertRefusedAsUnwritable(Path data) {
        assertThatThrownBy(() -> Preflight.check(data, ports))
                .isInstanceOf(CannotStart.class)
                .hasMessage("数据目录不可写：" + data + " · the data folder cannot be written: " + data);
    }
}
