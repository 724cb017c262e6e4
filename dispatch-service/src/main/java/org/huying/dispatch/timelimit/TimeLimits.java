package org.huying.dispatch.timelimit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huying.dispatch.calendar.WorkingCalendar;

/**
 * The time limit rules with all their versions. The rule of the most specific topic wins; of its versions the latest
 * that was valid on the day of dispatch. Nothing is stored here and nothing asked of a clock.
 */
public final class TimeLimits {
    private static final Comparator<TimeLimitRule> CLOSEST =
            Comparator.comparingInt(TimeLimitRule::depth).thenComparing(TimeLimitRule::validFrom);

    private final List<TimeLimitRule> rules;

    /** Refuses a version given twice, and rules under which some matter would have no limit. */
    public TimeLimits(Collection<TimeLimitRule> rules) {
        this.rules = List.copyOf(rules);
        Set<List<Object>> versions = new HashSet<>();
        for (TimeLimitRule rule : rules)
            if (!versions.add(List.of(rule.id(), rule.validFrom())))
                throw new IllegalArgumentException("given twice: " + rule.id() + " of " + rule.validFrom());
        for (Urgency urgency : Urgency.values())
            for (Measure measure : Measure.values())
                if (find(rule -> rule.isFor("", urgency, measure)).findAny().isEmpty())
                    throw new IllegalArgumentException("no limit for every topic: " + urgency + "/" + measure);
    }

    public List<TimeLimitRule> rules() {
        return rules;
    }

    /** One deadline for each measure, in the order of {@link Measure}. */
    public List<Deadline> deadlines(String topic, Urgency urgency, Instant dispatchedAt, WorkingCalendar calendar) {
        LocalDate day = WorkingCalendar.dayOf(dispatchedAt);
        return Arrays.stream(Measure.values())
                .map(measure -> valid(topic, urgency, measure, day).deadline(dispatchedAt, calendar))
                .toList();
    }

    /** A provisional deadline counted again, by the version of the rule it was given under; any other as it is. */
    public Deadline recomputed(Deadline deadline, WorkingCalendar calendar) {
        if (!deadline.provisional()) return deadline;
        return find(rule ->
                        rule.id().equals(deadline.ruleId()) && rule.validFrom().equals(deadline.ruleVersion()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no such rule any more: " + deadline.ruleId() + " of " + deadline.ruleVersion()))
                .deadline(deadline.startedAt(), calendar);
    }

    /** What a rule, named {@code id@validFrom}, counts in; empty when there is no such rule any more. */
    public Optional<LimitUnit> unit(String rule) {
        return find(it -> rule.equals(it.id() + "@" + it.validFrom()))
                .map(TimeLimitRule::unit)
                .findFirst();
    }

    private TimeLimitRule valid(String topic, Urgency urgency, Measure measure, LocalDate day) {
        return find(rule ->
                        rule.isFor(topic, urgency, measure) && !rule.validFrom().isAfter(day))
                .max(CLOSEST)
                .orElseThrow(
                        () -> new IllegalStateException("no limit yet on " + day + ": " + urgency + "/" + measure));
    }

    private Stream<TimeLimitRule> find(Predicate<TimeLimitRule> wanted) {
        return rules.stream().filter(wanted);
    }
}
