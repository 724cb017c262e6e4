package org.huying.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Measures from the intended moment of a POST to the moment its line stands, committed, in reporting's ledger, by
 * watching the journal's newest positions.
 */
final class Visibility implements AutoCloseable {
    private static final String NEWER =
            "SELECT position, subject FROM journal WHERE position > ? AND topic = 'huying.concerns' ORDER BY position";

    private final Map<String, Long> intended = new ConcurrentHashMap<>();
    private final Map<String, Long> seen = new ConcurrentHashMap<>();
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
                        seen.putIfAbsent(row.getString(2), now);
                    }
                }
                TimeUnit.MILLISECONDS.sleep(2);
            }
        } catch (SQLException | InterruptedException over) {
            running = false;
        }
    }

    boolean allSeen() {
        return seen.keySet().containsAll(intended.keySet());
    }

    /** The quantile in milliseconds. */
    double quantile(double share) {
        long[] took = intended.entrySet().stream()
                .filter(it -> seen.containsKey(it.getKey()))
                .mapToLong(it -> seen.get(it.getKey()) - it.getValue())
                .sorted()
                .toArray();
        return took.length == 0 ? Double.NaN : took[(int) Math.min(took.length - 1, share * took.length)] / 1e6;
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
