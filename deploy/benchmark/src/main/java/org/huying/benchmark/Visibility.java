package org.huying.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleBiFunction;

/**
 * Measures to the moment a concern's line stands, committed, in reporting's ledger, by watching the journal's newest
 * positions: from the intended moment of its POST, and from when its event was recorded.
 */
final class Visibility implements AutoCloseable {
    private static final String NEWER =
            "SELECT position, subject, extract(epoch FROM clock_timestamp() - recorded_time) FROM journal"
                    + " WHERE position > ? AND topic = 'huying.concerns' ORDER BY position";

    /** Whoever looks takes time of the processors that are measured. */
    private static final long LOOK_AGAIN_MILLIS = 5;

    private record Seen(long nanos, double millisSinceRecorded) {}

    private final Map<String, Long> intended = new ConcurrentHashMap<>();
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final Connection reporting;
    private final Thread watcher = new Thread(this::watch, "visibility");
    private long position;
    private volatile boolean running = true;

    Visibility(Database reporting) throws SQLException {
        this.position = reporting.number("SELECT coalesce(max(position), 0) FROM journal");
        this.reporting = reporting.connect();
        watcher.start();
    }

    void intend(String number, long nanos) {
        intended.put(number, nanos);
    }

    private void watch() {
        try (var newer = reporting.prepareStatement(NEWER)) {
            while (running) {
                newer.setLong(1, position);
                try (var row = newer.executeQuery()) {
                    long now = System.nanoTime();
                    while (row.next()) {
                        position = row.getLong(1);
                        seen.putIfAbsent(row.getString(2), new Seen(now, 1000 * row.getDouble(3)));
                    }
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
            }
        } catch (SQLException | InterruptedException over) {
            running = false;
        }
    }

    boolean allSeen() {
        return seen.keySet().containsAll(intended.keySet());
    }

    /** Milliseconds since each was meant to be sent, in order. */
    double[] sinceMeant() {
        return ofEachSeen((meant, it) -> (it.nanos() - meant) / 1e6);
    }

    /** Milliseconds since the event of each was recorded, which is before it was committed, in order. */
    double[] sinceRecorded() {
        return ofEachSeen((meant, it) -> it.millisSinceRecorded());
    }

    private double[] ofEachSeen(ToDoubleBiFunction<Long, Seen> took) {
        return intended.entrySet().stream()
                .filter(it -> seen.containsKey(it.getKey()))
                .mapToDouble(it -> took.applyAsDouble(it.getValue(), seen.get(it.getKey())))
                .sorted()
                .toArray();
    }

    long seen() {
        return intended.keySet().stream().filter(seen::containsKey).count();
    }

    @Override
    public void close() throws SQLException {
        running = false;
        try {
            watcher.join();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        reporting.close();
    }
}
