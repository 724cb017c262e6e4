package org.huying.dispatch.delivery;

import java.util.ArrayDeque;
import java.util.Deque;

/** What waits in a lane for one case, in the order of positions; one of them is on its way at a time. */
final class KeyQueue {
    /** A few of each case are held in memory, so that one with very many leaves room for the others. */
    static final int LONGEST = 16;

    /** What the queue waits for. */
    enum State {
        /** Its turn. */
        READY,
        /** What became of the one on its way. */
        BUSY,
        /** The time of the next attempt; nothing is held in memory until then. */
        PARKED,
        /** To be read from the table. */
        UNREAD
    }

    private final String key;
    private final Deque<OpenDelivery> rows = new ArrayDeque<>();
    private State state = State.READY;
    private boolean more;
    private long dueAt;

    KeyQueue(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    State state() {
        return state;
    }

    void become(State next) {
        state = next;
    }

    /** False when it has to be read from the table when its turn comes; what comes later would overtake. */
    boolean add(OpenDelivery row) {
        if (state == State.PARKED || state == State.UNREAD || rows.size() == LONGEST) more = true;
        if (more) return false;
        rows.add(row);
        return true;
    }

    OpenDelivery head() {
        return rows.peek();
    }

    OpenDelivery poll() {
        return rows.poll();
    }

    int size() {
        return rows.size();
    }

    /** Whether the table has more of it than is held. */
    boolean hasMore() {
        return more;
    }

    void setMore(boolean more) {
        this.more = more;
    }

    /** Returns how many it gave up. */
    int clear() {
        int held = rows.size();
        rows.clear();
        return held;
    }

    long dueAt() {
        return dueAt;
    }

    void dueAt(long due) {
        dueAt = due;
    }
}
