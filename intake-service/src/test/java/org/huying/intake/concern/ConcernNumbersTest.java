package org.huying.intake.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConcernNumbersTest {
    private static final Instant NOON = Instant.parse("2023-12-01T04:00:00Z");

    private final SerialBlocks shared = new InMemoryBlocks();
    private final ConcernNumbers numbers = new ConcernNumbers(shared, "WLC");

    @Test
    void carry_prefix_day_and_serial() {
        assertThat(numbers.next(NOON)).isEqualTo("WLC-20231201-0001");
        assertThat(numbers.next(NOON)).isEqualTo("WLC-20231201-0002");
    }

    @Test
    void belong_to_the_day_in_shanghai() {
        assertThat(numbers.next(Instant.parse("2023-12-01T15:59:59Z"))).startsWith("WLC-20231201-");
        assertThat(numbers.next(Instant.parse("2023-12-01T16:00:00Z"))).isEqualTo("WLC-20231202-0001");
    }

    @Test
    void never_come_twice_from_two_replicas() {
        ConcernNumbers other = new ConcernNumbers(shared, "WLC");
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 3 * ConcernNumbers.BLOCK; i++) {
            assertThat(given.add(numbers.next(NOON))).isTrue();
            assertThat(given.add(other.next(NOON))).isTrue();
        }
    }

    @Test
    void grow_beyond_four_digits() {
        String last = "";
        for (int i = 0; i < 10_001; i++) last = numbers.next(NOON);
        assertThat(last).isEqualTo("WLC-20231201-10001");
    }

    private static final class InMemoryBlocks extends SerialBlocks {
        private final Map<LocalDate, Integer> taken = new HashMap<>();

        InMemoryBlocks() {
            super(null);
        }

        @Override
        int take(LocalDate day, int size) {
            return taken.merge(day, size, Integer::sum) - size + 1;
        }
    }
}
