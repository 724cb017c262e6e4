package org.huying.reporting.correction;

import java.util.Comparator;

/** A rule in one version of the rules. */
public record RuleName(int version, String rule) implements Comparable<RuleName> {
    private static final Comparator<RuleName> ORDER =
            Comparator.comparingInt(RuleName::version).thenComparing(RuleName::rule);

    @Override
    public int compareTo(RuleName other) {
        return ORDER.compare(this, other);
    }
}
