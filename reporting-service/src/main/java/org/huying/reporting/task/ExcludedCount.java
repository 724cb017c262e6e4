package org.huying.reporting.task;

import java.util.Map;
import java.util.TreeMap;

/** What left a denominator (剔除), by the reason code it did; it stays visible beside the rate (domain.md §2). */
public final class ExcludedCount {
    private final Map<String, Long> byReason = new TreeMap<>();

    public void add(String reason) {
        add(reason, 1);
    }

    public void add(String reason, long howMany) {
        byReason.merge(reason, howMany, Long::sum);
    }

    public long total() {
        return byReason.values().stream().mapToLong(Long::longValue).sum();
    }

    public Map<String, Long> byReason() {
        return byReason;
    }
}
