package org.huying.reporting.task.settled;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.huying.reporting.task.TaskLife;
import org.huying.reporting.task.Unit;

/**
 * How long a unit took from when it was given tasks until it reported them, each time.
 *
 * @param unit    without its name
 * @param seconds in any order
 */
public record Handlings(Unit unit, int[] seconds) {
    static final int[] NONE = {};

    /** Whether how long it took counts: it was reported, and is not left out of the rates. */
    static boolean has(TaskLife task) {
        return task.reportedAt() != null && !task.matter().isExcluded();
    }

    /** Of such a task. */
    static Handlings of(TaskLife task) {
        return new Handlings(unit(task.unit().code(), task.unit().kind()), new int[] {seconds(task)});
    }

    /** @param kind null or empty where none is told */
    static Unit unit(String code, String kind) {
        return new Unit(code, kind == null || kind.isEmpty() ? null : kind, null);
    }

    static int seconds(TaskLife task) {
        return Math.toIntExact(
                Duration.between(task.dispatchedAt(), task.reportedAt()).toSeconds());
    }

    /** @param more in any order */
    static int[] plus(int[] sorted, List<Integer> more) {
        int[] all = Arrays.copyOf(sorted, sorted.length + more.size());
        for (int i = 0; i < more.size(); i++) all[sorted.length + i] = more.get(i);
        Arrays.sort(all);
        return all;
    }

    /** @param less each of them is there; in any order */
    static int[] minus(int[] sorted, List<Integer> less) {
        int[] gone = less.stream().mapToInt(Integer::intValue).sorted().toArray();
        int[] left = new int[sorted.length];
        int kept = 0;
        int next = 0;
        for (int seconds : sorted) {
            if (next < gone.length && gone[next] == seconds) next++;
            else left[kept++] = seconds;
        }
        return Arrays.copyOf(left, kept);
    }
}
