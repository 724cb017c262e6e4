package org.huying.dispatch.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.huying.dispatch.delivery.OpenDeliveries.Portion;
import org.junit.jupiter.api.Test;

class LaneTest {
    private static final long NOW = 1_000;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Lane lane = new Lane(8);

    @Test
    void of_one_case_one_is_on_its_way_at_a_time_and_others_go_beside_it() {
        // Given
        take(row(1, "A"), row(2, "A"), row(3, "B"));
        // When
        List<Long> sent = positions(all(NOW));
        // Then
        assertThat(sent).containsExactly(1L, 3L);
    }

    @Test
    void the_next_of_a_case_follows_the_one_before() {
        // Given
        take(row(1, "A"), row(2, "A"));
        OpenDelivery first = lane.next(NOW);
        // When
        lane.delivered(first);
        // Then
        assertThat(lane.next(NOW).position()).isEqualTo(2);
    }

    @Test
    void a_failed_one_holds_up_its_own_case_only_until_its_time_has_come() {
        // Given
        take(row(1, "A"), row(2, "A"), row(3, "B"), row(4, "B"));
        List<OpenDelivery> sent = all(NOW);
        // When
        lane.failed(sent.get(0), NOW, NOW + SECOND);
        lane.settled(sent.get(0), false);
        lane.delivered(sent.get(1));
        // Then
        assertThat(positions(all(NOW))).containsExactly(4L);
        assertThat(lane.unreadKeys(NOW + SECOND - 1, 9)).isEmpty();
        assertThat(lane.unreadKeys(NOW + SECOND, 9)).containsExactly("A");
        lane.takeKey("A", portion(row(1, "A"), row(2, "A")));
        assertThat(positions(all(NOW + SECOND))).containsExactly(1L);
    }

    @Test
    void a_failed_case_is_not_touched_before_the_table_knows() {
        // Given
        take(row(1, "A"), row(2, "A"));
        OpenDelivery first = lane.next(NOW);
        // When
        lane.failed(first, NOW, NOW + SECOND);
        // Then
        assertThat(lane.next(NOW + 60 * SECOND)).isNull();
        assertThat(lane.unreadKeys(NOW + 60 * SECOND, 9)).isEmpty();
    }

    @Test
    void one_whose_time_has_not_come_is_left_in_the_table() {
        // Given
        take(due(row(1, "A"), NOW + SECOND), row(2, "A"), row(3, "B"));
        // When
        List<Long> sent = positions(all(NOW));
        // Then
        assertThat(sent).containsExactly(3L);
        assertThat(lane.unreadKeys(NOW + SECOND, 9)).containsExactly("A");
    }

    @Test
    void no_more_are_on_their_way_than_the_endpoint_may_get() {
        // Given
        take(IntStream.rangeClosed(1, 20).mapToObj(i -> row(i, "case " + i)).toArray(OpenDelivery[]::new));
        // When
        List<OpenDelivery> sent = all(NOW);
        // Then
        assertThat(sent).hasSize(8);
        lane.delivered(sent.get(0));
        assertThat(all(NOW)).hasSize(1);
    }

    @Test
    void a_case_with_very_many_leaves_room_for_the_others() {
        // Given
        take(LongStream.rangeClosed(1, 300).mapToObj(i -> row(i, "A")).toArray(OpenDelivery[]::new));
        // When
        boolean wantsMore = lane.wantsMore(1_000);
        take(row(301, "B"));
        // Then
        assertThat(wantsMore).isTrue();
        assertThat(positions(all(NOW))).containsExactly(1L, 301L);
    }

    @Test
    void the_rest_of_a_long_case_is_read_when_its_beginning_is_sent_and_what_is_under_way_is_not_sent_twice() {
        // Given
        take(LongStream.rangeClosed(1, 30).mapToObj(i -> row(i, "A")).toArray(OpenDelivery[]::new));
        for (int i = 1; i <= KeyQueue.LONGEST; i++) lane.delivered(lane.next(NOW));
        assertThat(lane.next(NOW)).isNull();
        assertThat(lane.unreadKeys(NOW, 9)).containsExactly("A");
        // When: the table does not yet know of the last two
        lane.takeKey(
                "A",
                portion(LongStream.rangeClosed(15, 30)
                        .mapToObj(i -> row(i, "A"))
                        .toArray(OpenDelivery[]::new)));
        // Then
        assertThat(lane.next(NOW).position()).isEqualTo(17);
    }

    @Test
    void what_was_changed_by_a_person_is_read_again_without_what_is_on_its_way() {
        // Given
        take(row(5, "A"), row(6, "A"), row(7, "B"));
        OpenDelivery onItsWay = lane.next(NOW);
        // When
        lane.readAgain();
        assertThat(lane.wantsMore(7)).isTrue();
        take(row(3, "A"), row(5, "A"), row(6, "A"), row(7, "B"));
        // Then
        assertThat(positions(all(NOW))).containsExactly(7L);
        lane.delivered(onItsWay);
        assertThat(positions(all(NOW))).containsExactly(3L);
    }

    @Test
    void a_dead_endpoint_fills_no_more_than_its_window() {
        // Given
        long position = 0;
        while (lane.wantsMore(Long.MAX_VALUE)) {
            long from = position;
            take(LongStream.rangeClosed(from + 1, from + 100)
                    .mapToObj(i -> row(i, "case " + i))
                    .toArray(OpenDelivery[]::new));
            position += 100;
        }
        // When: nothing gets through
        for (long now = NOW; now < NOW + 100 * SECOND; now += SECOND)
            for (OpenDelivery row : all(now)) {
                lane.failed(row, now, now + 3600 * SECOND);
                lane.settled(row, false);
            }
        // Then
        assertThat(position).isLessThan(2L * Lane.WINDOW);
        assertThat(lane.isIdle()).isTrue();
        assertThat(lane.untilNextTurn(NOW + 100 * SECOND, 3600 * SECOND)).isPositive();
    }

    private void take(OpenDelivery... rows) {
        lane.take(List.of(rows), rows[rows.length - 1].position());
    }

    private List<OpenDelivery> all(long now) {
        List<OpenDelivery> sent = new ArrayList<>();
        for (OpenDelivery row = lane.next(now); row != null; row = lane.next(now)) sent.add(row);
        return sent;
    }

    private static Portion portion(OpenDelivery... rows) {
        return new Portion(List.of(rows), rows.length, rows[rows.length - 1].position());
    }

    private static List<Long> positions(List<OpenDelivery> rows) {
        return rows.stream().map(OpenDelivery::position).toList();
    }

    private static OpenDelivery row(long position, String key) {
        return OpenDeliveriesFixture.row(position, key, 0);
    }

    private static OpenDelivery due(OpenDelivery row, long dueAt) {
        return OpenDeliveriesFixture.row(row.position(), row.orderKey(), dueAt);
    }
}
