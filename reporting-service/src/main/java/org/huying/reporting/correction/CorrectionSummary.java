package org.huying.reporting.correction;

import java.util.Map;
import java.util.TreeMap;
import org.huying.reporting.task.CaseLife;
import org.huying.reporting.task.Parts;
import org.huying.reporting.task.UnitNames;

/** How often people corrected the rules; by rule, by community, by topic, and by the unit the rule had named. */
public final class CorrectionSummary {
    private final Parts<CorrectionCount> parts = new Parts<>(CorrectionCount::new);
    private final Map<RuleName, CorrectionCount> byRule = new TreeMap<>();
    private final UnitNames names = new UnitNames();

    void count(CaseLife life) {
        RuleName rule = new RuleName(life.routed().version(), life.routed().rule());
        parts.count(life.matter(), life.routed().unit(), figures -> figures.count(life));
        byRule.computeIfAbsent(rule, name -> new CorrectionCount()).count(life);
        life.routed().givenTo().forEach(names::note);
    }

    public Parts<CorrectionCount> parts() {
        return parts;
    }

    public Map<RuleName, CorrectionCount> byRule() {
        return byRule;
    }

    /** Of a unit that got a case instead. */
    public String receiver(String code) {
        return names.of(code);
    }
}
