package org.huying.dispatch.routing.dryrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.problem.Invalid;
import org.huying.dispatch.calendar.CurrentCalendar;
import org.huying.dispatch.directory.CurrentDirectory;
import org.huying.dispatch.routing.EarlierCases;
import org.huying.dispatch.routing.PastConcerns;
import org.huying.dispatch.routing.PastConcerns.PastConcern;
import org.huying.dispatch.routing.rule.NoteDryRun;
import org.huying.dispatch.routing.rule.ReadRuleSets;
import org.huying.dispatch.routing.rule.RuleSet;
import org.huying.dispatch.routing.rule.RuleSet.DryRunNote;
import org.huying.dispatch.routing.rule.Surroundings;

/**
 * Tries a version of the rules on past concerns: each as it was heard, by the directory and the calendar of today.
 * Which draft was tried is remembered with it.
 */
@ApplicationScoped
public class DryRunRuleSet {
    /** How many concerns are considered at most, the latest of the window. */
    public static final int MOST = 5_000;

    private static final Duration USUAL = Duration.ofDays(90);
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final ReadRuleSets rules;
    private final NoteDryRun note;
    private final PastConcerns past;
    private final Looking looking;
    private final Clock clock;

    DryRunRuleSet(ReadRuleSets rules, NoteDryRun note, PastConcerns past, Looking looking, Clock clock) {
        this.rules = rules;
        this.note = note;
        this.past = past;
        this.looking = looking;
        this.clock = clock;
    }

    /** What rules look up beside the matter. */
    @ApplicationScoped
    static class Looking {
        private final CurrentDirectory directory;
        private final CurrentCalendar calendar;
        private final EarlierCases earlier;

        Looking(CurrentDirectory directory, CurrentCalendar calendar, EarlierCases earlier) {
            this.directory = directory;
            this.calendar = calendar;
            this.earlier = earlier;
        }

        Surroundings around() {
            return new Surroundings(directory.get(), calendar.get(), earlier);
        }
    }

    /**
     * @param from null for ninety days before {@code to}
     * @param to   null for now
     */
    @Transactional
    public DryRun handle(int version, Instant from, Instant to) {
        RuleSet tried = rules.one(version).rules();
        Instant now = clock.instant();
        Instant end = to == null ? now : to;
        if (end.isBefore(EARLIEST) || end.isAfter(LATEST))
            throw new Invalid("/to", "2000 至 2100 年之间 · between 2000 and 2100");
        Instant begin = from == null ? end.minus(USUAL) : from;
        if (!begin.isBefore(end)) throw new Invalid("/from", "应早于 to · must lie before to");
        if (begin.isBefore(EARLIEST)) throw new Invalid("/from", "不早于 2000 年 · not before the year 2000");
        List<PastConcern> found = past.routed(begin, end, MOST + 1);
        boolean more = found.size() > MOST;
        DryRun result = new DryRun(begin, end, more)
                .over(more ? found.subList(0, MOST) : found, tried.book(), looking.around());
        if (tried.isDraft())
            note.handle(version, new DryRunNote(tried.revision(), now, result.considered(), result.wouldGoElsewhere()));
        return result;
    }
}
