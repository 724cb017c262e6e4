package org.huying.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.huying.local.broker.BrokerPorts;
import org.huying.local.broker.LocalBroker;
import org.huying.local.port.FreePort;
import org.huying.local.postgres.LocalPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServersTest {
    private static final long LONGER_THAN_THE_LIBRARY_WAITS = 7;

    @Test
    void a_database_survives_a_restart(@TempDir Path home) throws Exception {
        // Given
        try (LocalPostgres first = LocalPostgres.start(home, 0)) {
            first.ensureDatabase("town");
            try (var c = DriverManager.getConnection(first.jdbcUrl("town"), LocalPostgres.USER, "");
                    var s = c.createStatement()) {
                s.execute("CREATE TABLE concern AS SELECT 76 AS n");
            }
        }
        // When
        try (LocalPostgres second = LocalPostgres.start(home, 0);
                var c = DriverManager.getConnection(second.jdbcUrl("town"), LocalPostgres.USER, "");
                var s = c.createStatement();
                var found = s.executeQuery("SELECT n, current_setting('synchronous_commit') FROM concern")) {
            // Then
            assertThat(found.next()).isTrue();
            assertThat(found.getInt(1)).isEqualTo(76);
            assertThat(found.getString(2)).isEqualTo("on");
        }
    }

    @Test
    void a_database_outlives_the_home_of_an_earlier_one(@TempDir Path home) throws Exception {
        // Given
        Path gone = home.resolve("gone");
        try (LocalPostgres earlier = LocalPostgres.start(gone, 0)) {
            earlier.ensureDatabase("town");
        }
        try (LocalPostgres later = LocalPostgres.start(home.resolve("later"), 0)) {
            // When
            Files.move(gone, home.resolve("elsewhere"));
            later.ensureDatabase("town");
            // Then
            try (var c = DriverManager.getConnection(later.jdbcUrl("town"), LocalPostgres.USER, "");
                    var s = c.createStatement()) {
                assertThat(s.execute("DO LANGUAGE plpgsql 'BEGIN END'")).isFalse();
            }
        }
    }

    @Test
    void a_database_that_takes_long_to_stop_is_waited_for(@TempDir Path home) throws Exception {
        // Given
        LocalPostgres slow = LocalPostgres.start(home, 0);
        Path pid = home.resolve("cluster/postmaster.pid");
        long postmaster = Long.parseLong(Files.readAllLines(pid).get(0).strip());
        List<ProcessHandle> children =
                ProcessHandle.of(postmaster).orElseThrow().children().toList();
        signal("STOP", children);
        CompletableFuture.delayedExecutor(LONGER_THAN_THE_LIBRARY_WAITS, TimeUnit.SECONDS)
                .execute(() -> signal("CONT", children));
        // When
        slow.close();
        // Then
        assertThat(ProcessHandle.of(postmaster).filter(ProcessHandle::isAlive)).isEmpty();
        try (LocalPostgres next = LocalPostgres.start(home, slow.port())) {
            assertThat(next.port()).isEqualTo(slow.port());
        }
    }

    private static void signal(String name, List<ProcessHandle> processes) {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(process -> command.add(String.valueOf(process.pid())));
        try {
            new ProcessBuilder(command).start().waitFor();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void a_broker_starts_twice_in_the_same_folder(@TempDir Path home) throws Exception {
        try (LocalBroker first = LocalBroker.start(home, BrokerPorts.free())) {
            assertThat(first.bootstrapServers()).startsWith("127.0.0.1:");
        }
        try (LocalBroker second = LocalBroker.start(home, BrokerPorts.free())) {
            assertThat(second.bootstrapServers()).startsWith("127.0.0.1:");
        }
    }

    @Test
    void a_broker_whose_controller_finds_its_port_taken_says_so(@TempDir Path home) throws Exception {
        // Given
        BrokerPorts ports = BrokerPorts.free();
        BrokerPorts others = new BrokerPorts(ports.house(), ports.partners(), FreePort.any());
        try (ServerSocket other = new ServerSocket(ports.controller(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();
            // When, Then
            assertThatThrownBy(() -> LocalBroker.start(home, ports)).hasMessage("Kafka cannot start: see the log");
        }
        try (LocalBroker elsewhere = LocalBroker.start(home.resolve("elsewhere"), others)) {
            assertThat(elsewhere.bootstrapServers()).endsWith(":" + ports.house());
        }
    }
}
