package org.huying.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import org.huying.local.stack.ChildProcess;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A service that ends although nobody stopped it, as one does whose database goes away while it starts. */
@ExtendWith(SharedTown.class)
class EndedServiceIT {
    @Test
    void is_started_again(LocalStack stack) {
        // Given
        ChildProcess ended = reporting(stack);
        URI readiness = stack.url(Service.REPORTING).resolve("/q/health/ready");
        assertThat(isReady(readiness)).isTrue();
        // When
        ProcessHandle.of(ended.pid()).orElseThrow().destroyForcibly();
        // Then
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            assertThat(reporting(stack).pid()).isNotEqualTo(ended.pid());
            assertThat(isReady(readiness)).isTrue();
        });
        assertThat(ended.isAlive()).isFalse();
    }

    private static ChildProcess reporting(LocalStack stack) {
        return stack.children().stream()
                .filter(child -> child.name().equals("reporting"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isReady(URI readiness) {
        try {
            HttpURLConnection connection = (HttpURLConnection) readiness.toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(3_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
