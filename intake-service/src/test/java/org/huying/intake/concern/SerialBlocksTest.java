package org.huying.intake.concern;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huying.intake.IntakeTestResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class SerialBlocksTest {
    private static final Instant MIDNIGHT_IN_SHANGHAI = Instant.parse("2031-03-31T16:00:00Z");

    @Inject
    SerialBlocks blocks;

    @Test
    void give_replicas_that_work_across_midnight_no_number_twice() {
        // Given: eight replicas, whose clocks are up to two seconds apart
        int each = 3 * ConcernNumbers.BLOCK + 7;
        Stream<ConcernNumbers> replicas = Stream.generate(() -> new ConcernNumbers(blocks, "WLC"));
        // When
        List<String> given =
                replicas
                        .limit(8)
                        .map(numbers -> CompletableFuture.supplyAsync(() -> take(each, numbers)))
                        .toList()
                        .stream()
                        .flatMap(taken -> taken.join().stream())
                        .toList();
        // Then
        assertThat(given).hasSize(8 * each).doesNotHaveDuplicates();
        assertThat(given).anyMatch(number -> number.startsWith("WLC-20310331-"));
        assertThat(given).contains("WLC-20310401-0001");
    }

    /** Half of them before midnight, half of them after. */
    private static List<String> take(int count, ConcernNumbers numbers) {
        return IntStream.range(0, count)
                .mapToObj(i -> numbers.next(MIDNIGHT_IN_SHANGHAI.plusSeconds(i - count / 2)))
                .toList();
    }
}
