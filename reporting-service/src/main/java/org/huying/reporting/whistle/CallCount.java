package org.huying.reporting.whistle;

import java.time.Instant;
import org.huying.reporting.summary.Rate;
import org.huying.reporting.task.ExcludedCount;

/** How units responded to the whistles of a window: all of them, or a part. */
public final class CallCount {
    private final ExcludedCount excluded = new ExcludedCount();
    private long inTime;
    private long late;
    private long missed;
    private long awaited;

    void count(Call call, Instant asOf) {
        if (call.matter().isExcluded()) excluded.add(call.matter().excludedFor());
        else if (call.came() == WhistleFact.Kind.CAME) inTime++;
        else if (call.came() != null) late++;
        else if (call.isAwaited(asOf)) awaited++;
        else missed++;
    }

    /** Reported in by the deadline / units called, also those that may still come (domain.md §6). */
    public Rate responseRate() {
        return new Rate(inTime, inTime + late + missed + awaited);
    }

    public long late() {
        return late;
    }

    /** Neither came nor can come in time any more. */
    public long missed() {
        return missed;
    }

    public long awaited() {
        return awaited;
    }

    public ExcludedCount excluded() {
        return excluded;
    }
}
