package org.huying.reporting.deadline;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.huying.reporting.task.AgeBand;
import org.huying.reporting.task.TaskLife;
import org.huying.reporting.task.settled.Kept;
import org.huying.reporting.task.settled.TaskCount;

/** What is in the hands of units at {@code asOf}, and what of it is past its deadline, by age. No rate: nothing leaves it. */
public final class Stock {
    private final Map<AgeBand, Long> byAge = new EnumMap<>(AgeBand.class);
    private long open;
    private long deferred;
    private long excluded;

    Stock() {
        for (AgeBand band : AgeBand.values()) byAge.put(band, 0L);
    }

    void count(TaskLife task, Instant asOf) {
        if (!task.isOpen()) return;
        open++;
        if (task.isDeferred()) deferred++;
        if (!task.isOverdue(asOf)) return;
        byAge.merge(AgeBand.of(task.overdueFor(asOf)), 1L, Long::sum);
        if (task.matter().isExcluded()) excluded++;
    }

    void add(Kept kept) {
        open += kept.of(TaskCount.TASKS);
        deferred += kept.of(TaskCount.DEFERRED);
        for (AgeBand band : AgeBand.values()) {
            long overdue = kept.of(TaskCount.of(band));
            byAge.merge(band, overdue, Long::sum);
            if (kept.excludedFor() != null) excluded += overdue;
        }
    }

    public long open() {
        return open;
    }

    public long deferred() {
        return deferred;
    }

    public long overdue() {
        return byAge.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Of the overdue ones, those of cases left out of the rates. */
    public long excluded() {
        return excluded;
    }

    public Map<AgeBand, Long> byAge() {
        return byAge;
    }
}
