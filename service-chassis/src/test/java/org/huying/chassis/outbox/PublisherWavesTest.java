package org.huying.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PublisherWavesTest {
    @Test
    void no_wave_holds_two_events_of_one_key() {
        var waves = Publisher.waves(List.of(row(1, "a"), row(2, "b"), row(3, "a"), row(4, "a"), row(5, "c")));
        assertThat(waves.stream().map(PublisherWavesTest::seqs))
                .containsExactly(List.of(1L, 2L, 5L), List.of(3L), List.of(4L));
    }

    @Test
    void nothing_to_send_is_no_wave() {
        assertThat(Publisher.waves(List.of())).isEmpty();
    }

    @Test
    void every_row_is_sent_once_and_those_of_a_key_in_order() {
        for (int seed = 0; seed < 200; seed++) {
            // Given
            List<WaitingRow> rows = rows(new Random(seed));
            // When
            List<WaitingRow> sent =
                    Publisher.waves(rows).stream().flatMap(List::stream).toList();
            // Then
            assertThat(sent).containsExactlyInAnyOrderElementsOf(rows);
            sent.stream()
                    .collect(Collectors.groupingBy(WaitingRow::key))
                    .values()
                    .forEach(ofKey -> assertThat(seqs(ofKey)).isSorted());
        }
    }

    private static List<WaitingRow> rows(Random random) {
        List<WaitingRow> rows = new ArrayList<>();
        int count = random.nextInt(200);
        for (long seq = 1; seq <= count; seq++) rows.add(row(seq, "k" + random.nextInt(12)));
        return rows;
    }

    private static List<Long> seqs(List<WaitingRow> rows) {
        return rows.stream().map(WaitingRow::seq).toList();
    }

    private static WaitingRow row(long seq, String key) {
        return new WaitingRow(seq, 0, "t", key, "{}", new byte[0]);
    }
}
