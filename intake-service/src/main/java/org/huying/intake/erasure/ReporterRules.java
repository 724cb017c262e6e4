package org.huying.intake.erasure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huying.intake.concern.Nature;

/**
 * How long reporters are known after their concern has ended, with all versions of the rules. Of those that are in force
 * on the day of the ending and fit the concern, the one that says most about it decides, and of its versions the latest.
 */
public final class ReporterRules {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final List<ReporterRule> rules;

    /** Refuses a version given twice, and rules under which somebody would be known for ever. */
    public ReporterRules(Collection<ReporterRule> rules) {
        this.rules = List.copyOf(rules);
        Set<List<Object>> versions = new HashSet<>();
        for (ReporterRule rule : rules)
            if (!versions.add(Arrays.asList(rule.nature(), rule.confidential(), rule.validFrom())))
                throw new IllegalArgumentException("given twice: " + rule);
        if (rules.stream().noneMatch(ReporterRule::isForAll))
            throw new IllegalArgumentException("no rule for all natures, confidential or not");
    }

    public List<ReporterRule> all() {
        return rules;
    }

    ReporterRule of(Nature nature, boolean confidential, Instant endedAt) {
        LocalDate day = LocalDate.ofInstant(endedAt, ZONE);
        return rules.stream()
                .filter(rule ->
                        rule.isFor(nature, confidential) && !rule.validFrom().isAfter(day))
                .max(Comparator.comparingInt(ReporterRule::weight).thenComparing(ReporterRule::validFrom))
                .orElseThrow(() -> new IllegalStateException("no rule yet on " + day));
    }
}
