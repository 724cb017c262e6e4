package org.huying.intake.duplicate;

import java.util.UUID;

/** Two concerns, whichever was named first: ids are ordered by time (UUIDv7), and as text as the database orders them. */
record Pair(UUID earlier, UUID later) {
    static Pair of(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }
}
