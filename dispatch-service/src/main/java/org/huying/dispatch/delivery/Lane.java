package org.huying.dispatch.delivery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.huying.dispatch.delivery.KeyQueue.State;
import org.huying.dispatch.delivery.OpenDeliveries.Portion;

/**
 * What is to be sent to one endpoint next. Of each case the oldest comes first and alone; a failed one holds up its own
 * case only. Holds a window of the table in memory, belongs to one thread, and knows times by {@link System#nanoTime()}.
 */
final class Lane {
    static final int WINDOW = 256;
    static final int MOST_WAITING_CASES = 1_000;

    private final Map<String, KeyQueue> queues = new HashMap<>();
    private final Deque<KeyQueue> ready = new ArrayDeque<>();
    private final Set<KeyQueue> unread = new LinkedHashSet<>();
    private final PriorityQueue<KeyQueue> parked =
            new PriorityQueue<>((one, other) -> Long.compare(one.dueAt() - other.dueAt(), 0));
    /** On their way, or of which the table does not yet know what became of them. */
    private final Set<Long> unsettled = new HashSet<>();

    private final Circuit circuit;
    private int inFlight;
    private int held;
    private long readUpTo;

    Lane(int concurrency) {
        circuit = new Circuit(concurrency);
    }

    /** Up to where the table was read. */
    long readUpTo() {
        return readUpTo;
    }

    boolean wantsMore(long latest) {
        return readUpTo < latest && held < WINDOW / 2 && parked.size() + unread.size() < MOST_WAITING_CASES;
    }

    /** @param rows the open ones after {@link #readUpTo()}, in the order of positions */
    void take(List<OpenDelivery> rows, long upTo) {
        for (OpenDelivery row : rows) if (!unsettled.contains(row.position())) take(row);
        readUpTo = upTo;
    }

    private void take(OpenDelivery row) {
        KeyQueue queue = queues.get(row.orderKey());
        if (queue == null) {
            queue = new KeyQueue(row.orderKey());
            queues.put(row.orderKey(), queue);
            ready.add(queue);
        }
        if (queue.add(row)) held++;
    }

    /** The cases that have to be read from the table, up to {@link #readUpTo()}, before anything of them is sent. */
    List<String> unreadKeys(long now, int limit) {
        while (!parked.isEmpty() && parked.peek().dueAt() - now <= 0) unread(parked.poll());
        if (held >= WINDOW || !circuit.lets(inFlight, now)) return List.of();
        return unread.stream().limit(limit).map(KeyQueue::key).toList();
    }

    /** @param found the oldest open ones of the case; {@link KeyQueue#LONGEST} where there may be more */
    void takeKey(String key, Portion found) {
        KeyQueue queue = queues.get(key);
        if (queue == null || queue.state() != State.UNREAD) return;
        queue.become(State.READY);
        queue.setMore(false);
        for (OpenDelivery row : found.rows()) if (!unsettled.contains(row.position()) && queue.add(row)) held++;
        queue.setMore(found.count() == KeyQueue.LONGEST);
        unread.remove(queue);
        goOn(queue);
    }

    /** The next to be sent now, or null. */
    OpenDelivery next(long now) {
        while (circuit.lets(inFlight, now) && !ready.isEmpty()) {
            KeyQueue queue = ready.poll();
            long due = queue.head().dueAt();
            if (due - now <= 0) return send(queue);
            park(queue, due);
        }
        return null;
    }

    private OpenDelivery send(KeyQueue queue) {
        OpenDelivery row = queue.poll();
        queue.become(State.BUSY);
        held--;
        inFlight++;
        unsettled.add(row.position());
        return row;
    }

    /** True when the endpoint is back after having been given up for a while. */
    boolean delivered(OpenDelivery row) {
        inFlight--;
        goOn(queues.get(row.orderKey()));
        return circuit.succeeded();
    }

    /** Its case waits, first until the table knows, then for the next attempt. */
    void failed(OpenDelivery row, long now, long dueAt) {
        inFlight--;
        queues.get(row.orderKey()).dueAt(dueAt);
        circuit.failed(now);
    }

    /** Was not tried at all, for a reason of our own. */
    void postponed(OpenDelivery row, long dueAt) {
        inFlight--;
        unsettled.remove(row.position());
        park(queues.get(row.orderKey()), dueAt);
    }

    /** The table knows what became of it. */
    void settled(OpenDelivery row, boolean delivered) {
        unsettled.remove(row.position());
        KeyQueue queue = queues.get(row.orderKey());
        if (!delivered) park(queue, queue.dueAt());
    }

    /** The endpoint asked to be left alone. */
    void hold(long until) {
        circuit.hold(until);
    }

    /** Looks at the whole table again: a person changed it. */
    void readAgain() {
        readUpTo = 0;
        held = 0;
        ready.clear();
        unread.clear();
        parked.clear();
        queues.values().removeIf(queue -> queue.state() != State.BUSY);
        for (KeyQueue busy : queues.values()) {
            busy.clear();
            busy.setMore(false);
        }
    }

    boolean isIdle() {
        return unsettled.isEmpty();
    }

    /** How long, from now, until there may be something to do that nobody announces. */
    long untilNextTurn(long now, long longest) {
        boolean waiting = !ready.isEmpty() || !unread.isEmpty();
        long wait = waiting ? Math.max(0, circuit.heldUntil(now) - now) : longest;
        if (waiting && wait == 0) wait = longest;
        if (!parked.isEmpty()) wait = Math.min(wait, Math.max(0, parked.peek().dueAt() - now));
        return Math.min(wait, longest);
    }

    private void goOn(KeyQueue queue) {
        if (queue.size() > 0) {
            queue.become(State.READY);
            ready.add(queue);
        } else if (queue.hasMore()) unread(queue);
        else queues.remove(queue.key());
    }

    private void unread(KeyQueue queue) {
        queue.become(State.UNREAD);
        unread.add(queue);
    }

    private void park(KeyQueue queue, long dueAt) {
        held -= queue.clear();
        queue.setMore(true);
        queue.dueAt(dueAt);
        queue.become(State.PARKED);
        parked.add(queue);
    }
}
