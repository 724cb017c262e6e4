package org.huying.local.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreePortTest {
    @Test
    void it_is_free_and_none_that_the_system_gives_to_connections() throws IOException {
        // When
        int port = FreePort.any();
        // Then
        assertThat(port).isBetween(20_480, 32_767);
        try (ServerSocket listener = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(listener.isBound()).isTrue();
        }
    }

    @Test
    void a_port_is_free_until_somebody_listens() throws IOException {
        // Given
        int port;
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = listener.getLocalPort();
            // When
            boolean whileSomebodyListens = FreePort.isFree(port);
            // Then
            assertThat(whileSomebodyListens).isFalse();
        }
        assertThat(FreePort.isFree(port)).isTrue();
    }

    @Test
    void a_port_on_which_somebody_listens_at_every_address_is_busy() throws IOException {
        // Given
        try (ServerSocket listener = new ServerSocket(0)) {
            // When
            boolean free = FreePort.isFree(listener.getLocalPort());
            // Then
            assertThat(free).isFalse();
        }
    }
}
