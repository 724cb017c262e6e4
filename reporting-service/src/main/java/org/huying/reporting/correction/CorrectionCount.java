package org.huying.reporting.correction;

import java.util.Map;
import java.util.TreeMap;
import org.huying.reporting.summary.Rate;
import org.huying.reporting.task.CaseLife;
import org.huying.reporting.task.ExcludedCount;

/** Cases routed in a window, and those of them that people gave to another unit: all, or a part. */
public final class CorrectionCount {
    private final ExcludedCount excluded = new ExcludedCount();
    private final Map<String, Long> receivers = new TreeMap<>();
    private long routed;
    private long corrected;

    /** @param life of a case that was routed */
    void count(CaseLife life) {
        if (life.matter().isExcluded()) {
            excluded.add(life.matter().excludedFor());
            return;
        }
        routed++;
        if (life.routed().isCorrected()) corrected++;
        life.routed().givenTo().forEach(unit -> receivers.merge(unit.code(), 1L, Long::sum));
    }

    /** Corrected / routed; a case counts once, however often it moved. */
    public Rate correctionRate() {
        return new Rate(corrected, routed);
    }

    public ExcludedCount excluded() {
        return excluded;
    }

    /** How often which unit got a case instead, by code. */
    public Map<String, Long> receivers() {
        return receivers;
    }
}
