package org.huying.intake.duplicate;

import java.util.Comparator;
import java.util.UUID;
import org.huying.chassis.paging.Cursor;

/** Where something stands in a list that is ordered by score: the highest first, of equals the newest. */
record Rank(int score, UUID id) implements Comparable<Rank> {
    /** Nothing stands before it. */
    static final Rank FIRST = new Rank(Integer.MAX_VALUE, new UUID(-1L, -1L));

    private static final Comparator<Rank> ORDER =
            Comparator.comparingInt(Rank::score).thenComparing(rank -> rank.id.toString());

    static Rank of(Cursor cursor) {
        try {
            String[] parts = cursor.key().split("/");
            return new Rank(Integer.parseInt(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            throw Cursor.broken();
        }
    }

    Cursor cursor() {
        return Cursor.of(score + "/" + id);
    }

    boolean isBehind(Rank other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Rank other) {
        return ORDER.compare(this, other);
    }
}
