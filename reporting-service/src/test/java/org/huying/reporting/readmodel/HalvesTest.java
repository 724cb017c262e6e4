package org.huying.reporting.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.journal.JournalEntry;
import org.junit.jupiter.api.Test;

/** What is folded beside each other never writes the same line. */
class HalvesTest {
    private static final int CONCERNS = 200;

    private final List<JournalEntry> portion = new ArrayList<>();

    @Test
    void no_concern_is_divided_although_two_services_tell_of_it() {
        // Given
        List<String> concerns =
                IntStream.range(0, CONCERNS).mapToObj(HalvesTest::id).toList();
        concerns.forEach(concern -> told("huying.concerns", concern, concern));
        concerns.forEach(concern -> told("huying.cases", "case-" + concern, concern));
        // When
        List<List<JournalEntry>> halves = Halves.of(portion);
        // Then
        assertThat(concerns(halves.get(0))).doesNotContainAnyElementsOf(concerns(halves.get(1)));
        assertThat(halves).allSatisfy(half -> assertThat(half).hasSizeGreaterThan(CONCERNS / 2));
    }

    @Test
    void a_key_stays_whole_where_not_all_of_it_tells_of_a_concern() {
        // Given
        for (int i = 0; i < CONCERNS; i++) {
            told("huying.cases", "case-" + i, null);
            told("huying.cases", "case-" + i, id(i));
            told("huying.cases", "case-" + i, null);
        }
        // When
        List<List<JournalEntry>> halves = Halves.of(portion);
        // Then
        assertThat(keys(halves.get(0))).doesNotContainAnyElementsOf(keys(halves.get(1)));
    }

    @Test
    void what_tells_of_no_concern_is_divided_by_its_key() {
        for (int i = 0; i < CONCERNS; i++) told("huying.directory", id(i), null);
        assertThat(Halves.of(portion)).allSatisfy(half -> assertThat(half).hasSizeGreaterThan(CONCERNS / 4));
    }

    @Test
    void both_are_in_the_order_of_the_portion_and_nothing_is_missing() {
        // Given
        for (int i = 0; i < CONCERNS; i++) told("huying.concerns", id(i % 20), id(i % 20));
        // When
        List<List<JournalEntry>> halves = Halves.of(portion);
        // Then
        assertThat(halves)
                .allSatisfy(half ->
                        assertThat(half).extracting(JournalEntry::position).isSorted());
        assertThat(halves.get(0).size() + halves.get(1).size()).isEqualTo(CONCERNS);
    }

    private void told(String topic, String key, String concern) {
        Instant at = Instant.parse("2023-11-01T02:00:00Z");
        Envelope envelope =
                new Envelope(UUID.randomUUID(), "/huying/test", "case.filed.v1", key, at, at, 1, key, "00-1-1-01");
        ReceivedEvent event = new ReceivedEvent(topic, key, envelope, new byte[0]);
        portion.add(new JournalEntry(portion.size() + 1L, concern, event));
    }

    private static String id(int number) {
        return UUID.nameUUIDFromBytes(new byte[] {(byte) number, (byte) (number >> 8)})
                .toString();
    }

    private static Set<String> concerns(List<JournalEntry> half) {
        return half.stream().map(JournalEntry::concernId).collect(Collectors.toSet());
    }

    private static Set<String> keys(List<JournalEntry> half) {
        return half.stream().map(it -> it.event().key()).collect(Collectors.toSet());
    }
}
