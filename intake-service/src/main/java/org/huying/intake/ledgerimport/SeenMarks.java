package org.huying.intake.ledgerimport;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The rows that a dry-run has gone by, so that it finds those that stand twice on one sheet. Eight bytes of a mark tell
 * rows apart: sixteen bytes a row, for any sheet that is let in.
 */
final class SeenMarks {
    private final long[] marks;
    private final long[] contents;
    private final int mask;

    /** @param rows how many it has to hold at most */
    SeenMarks(int rows) {
        int size = Integer.highestOneBit(Math.max(8, rows)) << 2;
        this.marks = new long[size];
        this.contents = new long[size];
        this.mask = size - 1;
    }

    void add(ByteBuffer mark, ByteBuffer content) {
        int at = place(key(mark));
        marks[at] = key(mark);
        contents[at] = key(content);
    }

    /** Those of them that were seen, with what they said: the same buffer where it is the content asked about. */
    Map<ByteBuffer, ByteBuffer> among(Collection<JudgedRow> rows) {
        Map<ByteBuffer, ByteBuffer> seen = new HashMap<>();
        for (JudgedRow row : rows) {
            int at = place(key(row.mark()));
            if (marks[at] != 0)
                seen.put(row.mark(), contents[at] == key(row.content()) ? row.content() : ByteBuffer.allocate(0));
        }
        return seen;
    }

    private int place(long key) {
        int at = (int) key & mask;
        while (marks[at] != 0 && marks[at] != key) at = at + 1 & mask;
        return at;
    }

    /** Marks are as good as random; the odd one out stands for an empty place. */
    private static long key(ByteBuffer mark) {
        long key = mark.getLong(0);
        return key == 0 ? 1 : key;
    }
}
