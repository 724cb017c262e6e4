package org.huying.reporting.hotspot;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How many concerns there are of each spot, and when the first and the last of them came. Each concern is the number of its
 * spot in four bytes, then its time in eight ({@code ServerTime}).
 */
final class Together {
    private static final int WORDS = 3;
    private static final long LOW = 0xFFFF_FFFFL;

    /** Numbers that follow one another come to lie far apart. */
    private static final int SPREAD = 0x9E37_79B9;

    /** By the spread number of a spot: one more than where it stands in the other arrays; 0 is nobody's. */
    private final int[] slots;

    private final int slotShift;
    private final int[] spots;
    private final int[] counts;
    private final long[] first;
    private final long[] last;
    private int size;

    private Together(int most) {
        slots = new int[2 * Integer.highestOneBit(2 * most + 1)];
        slotShift = Integer.numberOfLeadingZeros(slots.length) + 1;
        spots = new int[most];
        counts = new int[most];
        first = new long[most];
        last = new long[most];
    }

    /** Times are in microseconds of the server. */
    record Spot(int id, int count, long first, long last) {}

    /** Of those that came in [from, to), in microseconds of the server. */
    static Together of(List<byte[]> rows, long from, long to) {
        int words = rows.stream().mapToInt(row -> row.length / Integer.BYTES).sum();
        Together together = new Together(words / WORDS);
        for (byte[] row : rows) together.add(row, from, to);
        return together;
    }

    private void add(byte[] row, long from, long to) {
        int[] words = new int[row.length / Integer.BYTES];
        ByteBuffer.wrap(row).asIntBuffer().get(words);
        for (int i = 0; i < words.length; i += WORDS) {
            long at = (long) words[i + 1] << Integer.SIZE | words[i + 2] & LOW;
            if (at >= from && at < to) add(words[i], at);
        }
    }

    private void add(int spot, long at) {
        int slot = spot * SPREAD >>> slotShift;
        while (slots[slot] != 0 && spots[slots[slot] - 1] != spot) slot = slot + 1 & slots.length - 1;
        if (slots[slot] == 0) slots[slot] = begin(spot, at);
        int place = slots[slot] - 1;
        counts[place]++;
        first[place] = Math.min(first[place], at);
        last[place] = Math.max(last[place], at);
    }

    private int begin(int spot, long at) {
        spots[size] = spot;
        first[size] = at;
        last[size] = at;
        return ++size;
    }

    /** Of these spots there is nothing any more. */
    void forget(Set<Integer> gone) {
        for (int i = 0; i < size; i++) if (gone.contains(spots[i])) counts[i] = 0;
    }

    /** Concerns of all spots. */
    long concerns() {
        long sum = 0;
        for (int i = 0; i < size; i++) sum += counts[i];
        return sum;
    }

    long spots() {
        return above(0);
    }

    /**
     * Those with the most concerns and, of as many, with the latest; in no order. With them come all that are level with the
     * last of them.
     */
    List<Spot> largest(int most) {
        int least = atLeast(most);
        long since = since(least, most - above(least));
        List<Spot> largest = new ArrayList<>();
        for (int i = 0; i < size; i++)
            if (counts[i] > least || counts[i] == least && last[i] >= since)
                largest.add(new Spot(spots[i], counts[i], first[i], last[i]));
        return largest;
    }

    /** How many concerns the last of the largest has. */
    private int atLeast(int most) {
        if (size <= most) return 1;
        int[] sorted = Arrays.copyOf(counts, size);
        Arrays.sort(sorted);
        return Math.max(1, sorted[size - most]);
    }

    private int above(int count) {
        int above = 0;
        for (int i = 0; i < size; i++) if (counts[i] > count) above++;
        return above;
    }

    /** When the last came to the last of so many spots that have this count, the latest of them first. */
    private long since(int count, int many) {
        long[] level = new long[size];
        int found = 0;
        for (int i = 0; i < size; i++) if (counts[i] == count) level[found++] = last[i];
        if (found <= many) return Long.MIN_VALUE;
        Arrays.sort(level, 0, found);
        return level[found - many];
    }
}
