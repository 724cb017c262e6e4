package org.huying.dispatch.delivery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.huying.dispatch.delivery.OpenDeliveries.Portion;
import org.huying.dispatch.delivery.OpenDeliveries.Question;
import org.huying.dispatch.subscription.Subscriber;

/** The lanes this replica serves. Belongs to one thread. */
final class Lanes {
    static final int SHARDS = 16;
    /** What all lanes together read at once has to fit into memory, with each of their windows. */
    private static final int MOST_ROWS = 2_048;

    private static final int FEWEST_ROWS = 16;
    private static final int MOST_KEYS_OF_A_LANE = 32;

    private final OpenDeliveries table;
    private final int concurrency;
    private final Map<UUID, ServedLane> lanes = new HashMap<>();

    Lanes(OpenDeliveries table, int concurrency) {
        this.table = table;
        this.concurrency = concurrency;
    }

    static int shard(UUID subscription) {
        return Math.floorMod(subscription.hashCode(), SHARDS);
    }

    /** Serves those of the owned shards, and no others. */
    void serve(List<Subscriber> subscribers, BitSet owned, Map<UUID, Long> changes) {
        leaveAllBut(owned);
        lanes.values().stream()
                .filter(lane -> subscribers.stream().noneMatch(it -> it.id().equals(lane.id())))
                .forEach(ServedLane::leave);
        lanes.values().removeIf(lane -> !lane.isServed() && lane.lane().isIdle());
        for (Subscriber subscriber : subscribers) {
            if (!owned.get(shard(subscriber.id()))) continue;
            long changed = changes.getOrDefault(subscriber.id(), 0L);
            lanes.computeIfAbsent(subscriber.id(), id -> new ServedLane(subscriber, concurrency, changed))
                    .serve(subscriber, changed);
        }
    }

    /** A lane whose shard was lost, be it for a moment, begins anew: another replica may have served it. */
    void leaveAllBut(BitSet owned) {
        lanes.values().stream().filter(lane -> !owned.get(shard(lane.id()))).forEach(ServedLane::leave);
    }

    /** Whether nothing is on its way. */
    boolean areIdle() {
        return lanes.values().stream().allMatch(lane -> lane.lane().isIdle());
    }

    Stream<ServedLane> served() {
        return lanes.values().stream().filter(ServedLane::isServed);
    }

    /** Reads for all that have room; returns whether any had. */
    boolean read(long latest, long now) {
        List<ServedLane> hungry =
                served().filter(it -> it.lane().wantsMore(latest)).toList();
        if (!hungry.isEmpty()) readOn(hungry, latest);
        List<ServedLane> lanesOfKeys = new ArrayList<>();
        List<Question> keys = new ArrayList<>();
        served().forEach(it -> {
            for (String key : it.lane().unreadKeys(now, MOST_KEYS_OF_A_LANE)) {
                lanesOfKeys.add(it);
                keys.add(new Question(it.id(), it.lane().readUpTo(), key));
            }
        });
        List<Portion> found = table.ofKeys(keys, KeyQueue.LONGEST);
        for (int i = 0; i < found.size(); i++)
            lanesOfKeys.get(i).lane().takeKey(keys.get(i).key(), found.get(i));
        return !hungry.isEmpty() || !keys.isEmpty();
    }

    private void readOn(List<ServedLane> hungry, long latest) {
        int limit = Math.max(FEWEST_ROWS, Math.min(Lane.WINDOW / 2, MOST_ROWS / hungry.size()));
        List<Portion> found = table.next(
                hungry.stream()
                        .map(it -> new Question(it.id(), it.lane().readUpTo(), null))
                        .toList(),
                limit);
        for (int i = 0; i < found.size(); i++) {
            Portion portion = found.get(i);
            // What was planned since the latest position was asked for may have been read, too.
            long upTo = portion.count() == limit ? portion.last() : Math.max(latest, portion.last());
            hungry.get(i).lane().take(portion.rows(), upTo);
        }
    }

    /** How long until there may be something to do that nobody announces. */
    long untilNextTurn(long now, long longest) {
        return served().mapToLong(it -> it.lane().untilNextTurn(now, longest))
                .min()
                .orElse(longest);
    }
}
