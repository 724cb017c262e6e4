package org.huying.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevivalTest {
    private static final Duration SHORT = Duration.ofSeconds(8);
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void comes_ever_later_while_nothing_lasts_and_at_once_again_after_what_did() {
        try (Revival revival = new Revival()) {
            List<Long> pauses = Stream.of(SHORT, SHORT, SHORT, SHORT, SHORT, SHORT, SHORT, SHORT, LONG, SHORT)
                    .map(lived -> revival.pauseMillis("dispatch", lived))
                    .toList();
            assertThat(pauses)
                    .containsExactly(
                            1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 32_000L, 60_000L, 60_000L, 1_000L, 2_000L);
            assertThat(revival.pauseMillis("intake", SHORT)).isEqualTo(1_000);
        }
    }

    @Test
    void is_told_when_a_child_has_ended(@TempDir Path folder) throws Exception {
        try (Revival revival = new Revival()) {
            // Given
            CountDownLatch again = new CountDownLatch(1);
            ChildProcess child = ChildProcess.java("java", folder, folder.resolve("log"), List.of("-version"));
            // When
            child.whenEnded(lived -> revival.after("java", lived, again::countDown));
            // Then
            assertThat(again.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(child.isAlive()).isFalse();
        }
    }
}
