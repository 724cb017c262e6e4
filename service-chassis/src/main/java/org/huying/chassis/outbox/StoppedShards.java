package org.huying.chassis.outbox;

import java.time.Duration;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Shards whose last send failed. Each is tried again after a pause that doubles up to ten seconds. */
final class StoppedShards {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Logger LOG = Logger.getLogger(StoppedShards.class);

    private record Stop(String reason, Duration pause, long retryAt) {}

    private final Map<Integer, Stop> stops = new ConcurrentHashMap<>();

    void stop(int shard, Exception error) {
        Stop before = stops.get(shard);
        Duration pause = before == null ? FIRST_PAUSE : shorter(before.pause().multipliedBy(2), LONGEST_PAUSE);
        String reason = error.getClass().getSimpleName();
        if (before == null) LOG.errorf("outbox shard %d stopped: %s", shard, reason);
        stops.put(shard, new Stop(reason, pause, System.nanoTime() + pause.toNanos()));
    }

    void resume(int shard) {
        if (stops.remove(shard) != null) LOG.infof("outbox shard %d goes on", shard);
    }

    /** A shard that went to another replica is that one's to report. */
    void forgetAllBut(BitSet owned) {
        stops.keySet().removeIf(shard -> !owned.get(shard));
    }

    /** The shards whose pause is not over yet. */
    BitSet waiting() {
        BitSet waiting = new BitSet(OutgoingRecord.SHARDS);
        stops.forEach((shard, stop) -> {
            if (System.nanoTime() - stop.retryAt() < 0) waiting.set(shard);
        });
        return waiting;
    }

    Map<Integer, String> reasons() {
        return stops.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().reason()));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
