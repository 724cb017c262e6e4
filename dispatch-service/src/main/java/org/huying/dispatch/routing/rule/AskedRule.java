package org.huying.dispatch.routing.rule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A rule that was asked about a matter, and what it had to say. */
public record AskedRule(String rule, Verdict verdict) {
    private static final String BETWEEN = " ";
    private static final String NEXT = ";";

    /** What a rule can have to say: the first of its conditions that was not met, or that it decided. */
    public enum Verdict {
        DECIDED("由此规则决定 · this rule decided"),
        OTHER_TOPIC("类别不符 · about another topic"),
        OTHER_NATURE("性质不符 · of another nature"),
        OTHER_URGENCY("紧急程度不符 · not as pressing"),
        OTHER_PLACE("地点不符 · at another place"),
        OTHER_TIME("时段不符 · at another time"),
        OTHER_DAY("工作日条件不符 · on a working day, or not on one"),
        FEWER_BEFORE("此前同类案卷不足 · too few earlier cases at the place"),
        NO_UNIT_IN_CHARGE("此地没有相应单位 · no such unit is in charge of the place"),
        UNIT_GONE("规则所指单位已不在名录 · it names a unit that is not in the directory"),
        BROKEN("规则无法判断 · it could not be evaluated");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** Chinese first. */
        public String words() {
            return words;
        }

        /** The rule should have had an answer and had none. */
        public boolean isFailure() {
            return this == UNIT_GONE || this == BROKEN;
        }
    }

    /** As one line of text: what is kept with a case. A rule set has so few rules that none is left out. */
    public static String written(List<AskedRule> asked) {
        return asked.stream().map(it -> it.rule + BETWEEN + it.verdict).collect(Collectors.joining(NEXT));
    }

    /** @param text what {@link #written} gave; null or empty where nothing was kept */
    public static List<AskedRule> read(String text) {
        if (text == null || text.isEmpty()) return List.of();
        return Arrays.stream(text.split(NEXT)).map(AskedRule::one).toList();
    }

    private static AskedRule one(String text) {
        int gap = text.indexOf(BETWEEN);
        return new AskedRule(text.substring(0, gap), Verdict.valueOf(text.substring(gap + 1)));
    }
}
