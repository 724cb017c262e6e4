package org.huying.dispatch.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.huying.dispatch.subscription.Channel;
import org.huying.dispatch.subscription.SignatureScheme;
import org.huying.dispatch.subscription.Subscriber;
import org.huying.dispatch.subscription.SubscriptionStatus;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static final long NOW = 1_000;
    private static final UUID ID = OpenDeliveriesFixture.SUBSCRIPTION;
    private static final Subscriber SUBSCRIBER = new Subscriber(
            ID, "PROPERTY-1", Channel.WEBHOOK, SubscriptionStatus.ACTIVE, "https://a.example/", SignatureScheme.V1);

    private final Table table = new Table();
    private final Lanes lanes = new Lanes(table, 8);

    /** So many open rows, each of a case of its own, and what was asked. */
    private static final class Table extends OpenDeliveries {
        private final List<Long> askedAfter = new ArrayList<>();
        private long rows;

        Table() {
            super(null);
        }

        @Override
        List<Portion> next(List<Question> questions, int limit) {
            return questions.stream().map(it -> portion(it, limit)).toList();
        }

        private Portion portion(Question question, int limit) {
            askedAfter.add(question.position());
            List<OpenDelivery> found = LongStream.rangeClosed(question.position() + 1, rows)
                    .limit(limit)
                    .mapToObj(position -> OpenDeliveriesFixture.row(position, "case " + position, 0))
                    .toList();
            return found.isEmpty()
                    ? Portion.NONE
                    : new Portion(
                            found, found.size(), found.get(found.size() - 1).position());
        }

        @Override
        List<Portion> ofKeys(List<Question> questions, int limit) {
            return List.of();
        }
    }

    @Test
    void what_is_planned_while_the_latest_position_is_asked_for_is_not_read_twice() {
        // Given
        serve(all(), 0);
        table.rows = 7;
        lanes.read(5, NOW);
        // When
        lanes.read(9, NOW);
        // Then
        assertThat(table.askedAfter).containsExactly(0L, 7L);
    }

    @Test
    void what_is_up_to_date_asks_for_nothing() {
        // Given
        serve(all(), 0);
        lanes.read(5, NOW);
        // When
        boolean read = lanes.read(5, NOW);
        // Then
        assertThat(read).isFalse();
        assertThat(table.askedAfter).containsExactly(0L);
    }

    @Test
    void a_lane_whose_shard_another_replica_holds_is_not_served() {
        // Given
        serve(all(), 0);
        // When
        lanes.leaveAllBut(new BitSet());
        // Then
        assertThat(lanes.served()).isEmpty();
        serve(new BitSet(), 0);
        assertThat(lanes.served()).isEmpty();
    }

    @Test
    void one_that_lost_its_shard_for_a_moment_begins_anew_and_knows_what_is_on_its_way() {
        // Given
        table.rows = 2;
        serve(all(), 0);
        lanes.read(2, NOW);
        long onItsWay = lane().next(NOW).position();
        lanes.leaveAllBut(new BitSet());
        // When
        serve(all(), 0);
        lanes.read(2, NOW);
        // Then
        assertThat(onItsWay).isEqualTo(1);
        assertThat(lane().next(NOW).position()).isEqualTo(2);
        assertThat(lane().next(NOW)).isNull();
        assertThat(table.askedAfter).containsExactly(0L, 0L);
    }

    @Test
    void what_a_person_changed_is_looked_at_again() {
        // Given
        serve(all(), 0);
        lanes.read(5, NOW);
        // When
        serve(all(), 1);
        lanes.read(5, NOW);
        // Then
        assertThat(table.askedAfter).containsExactly(0L, 0L);
    }

    private void serve(BitSet owned, long changes) {
        lanes.serve(List.of(SUBSCRIBER), owned, Map.of(ID, changes));
    }

    private Lane lane() {
        return lanes.served().findFirst().orElseThrow().lane();
    }

    private static BitSet all() {
        BitSet all = new BitSet();
        all.set(0, Lanes.SHARDS);
        return all;
    }
}
