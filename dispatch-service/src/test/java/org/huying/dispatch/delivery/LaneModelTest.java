package org.huying.dispatch.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.huying.dispatch.delivery.OpenDeliveries.Portion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A lane before a table that is kept in a map, with answers that come in any order, fail at random and are written down
 * late, and a person who sends things again: whatever happens, everything arrives, and each case in its order.
 */
class LaneModelTest {
    private static final long STEP = Duration.ofMillis(100).toNanos();
    private static final int ROWS = 600;

    private final Lane lane = new Lane(4);
    /** What is open, with when it is due. */
    private final TreeMap<Long, Long> table = new TreeMap<>();

    private final List<OpenDelivery> onTheirWay = new ArrayList<>();
    private final List<Runnable> unwritten = new ArrayList<>();
    private final Map<String, Long> arrived = new HashMap<>();
    private long now;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everything_arrives_and_each_case_in_its_order(long seed) {
        // Given
        Random random = new Random(seed);
        for (long position = 1; position <= ROWS; position++) table.put(position, 0L);
        // When
        for (int steps = 0; !table.isEmpty() && steps < 1_000_000; steps++) step(random);
        // Then
        assertThat(table).isEmpty();
    }

    private void step(Random random) {
        now += random.nextLong(STEP);
        if (lane.wantsMore(ROWS)) readOn();
        for (String key : lane.unreadKeys(now, 4)) lane.takeKey(key, ofKey(key));
        for (OpenDelivery row = lane.next(now); row != null; row = lane.next(now)) send(row);
        if (!onTheirWay.isEmpty() && random.nextInt(3) > 0)
            answer(onTheirWay.remove(random.nextInt(onTheirWay.size())), random);
        if (random.nextInt(4) == 0) write();
        if (random.nextInt(200) == 0) lane.readAgain();
    }

    private void send(OpenDelivery row) {
        assertThat(onTheirWay)
                .as("on their way beside %d", row.position())
                .noneMatch(it -> it.orderKey().equals(row.orderKey()));
        assertThat(row.position()).isGreaterThan(arrived.getOrDefault(row.orderKey(), 0L));
        assertThat(table.headMap(row.position()).keySet())
                .as("open before %d", row.position())
                .noneMatch(it -> key(it).equals(row.orderKey()) && it > arrived.getOrDefault(row.orderKey(), 0L));
        onTheirWay.add(row);
    }

    private void answer(OpenDelivery row, Random random) {
        if (random.nextInt(10) < 7) {
            arrived.put(row.orderKey(), row.position());
            lane.delivered(row);
            unwritten.add(() -> {
                table.remove(row.position());
                lane.settled(row, true);
            });
        } else {
            long due = now + random.nextLong(20 * STEP);
            lane.failed(row, now, due);
            unwritten.add(() -> {
                table.put(row.position(), due);
                lane.settled(row, false);
            });
        }
    }

    private void write() {
        unwritten.forEach(Runnable::run);
        unwritten.clear();
    }

    private void readOn() {
        List<OpenDelivery> rows = new ArrayList<>();
        for (long position : table.tailMap(lane.readUpTo(), false).keySet()) {
            if (rows.size() == 50) break;
            rows.add(row(position));
        }
        lane.take(rows, rows.size() == 50 ? rows.get(49).position() : ROWS);
    }

    private Portion ofKey(String key) {
        List<OpenDelivery> rows = table.headMap(lane.readUpTo(), true).keySet().stream()
                .filter(position -> key(position).equals(key))
                .limit(KeyQueue.LONGEST)
                .map(this::row)
                .toList();
        return new Portion(rows, rows.size(), 0);
    }

    private OpenDelivery row(long position) {
        return OpenDeliveriesFixture.row(position, key(position), table.get(position));
    }

    /** A few cases with many, many with a few. */
    private static String key(long position) {
        return "case " + (position % 2 == 0 ? position % 6 : position % 101);
    }
}
