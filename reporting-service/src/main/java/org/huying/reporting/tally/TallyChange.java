package org.huying.reporting.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huying.reporting.summary.Count;
import org.huying.reporting.summary.Dimension;
import org.huying.reporting.summary.Figures;
import org.huying.reporting.summary.Standing;

/**
 * By how much one tally changes.
 *
 * @param first  when the first of those that changed was registered
 * @param last   when the last of them was
 * @param latest when the system learned of the last news of any of them
 */
record TallyChange(TallyKey key, Figures figures, Instant first, Instant last, Instant latest) {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** What most news of a concern leaves as it is; then its hour is not touched. */
    private static final Set<Count> OF_HOURS = Set.of(Count.REPORTS, Count.COLLECTED);

    /** How a concern was counted before and is counted now; before is null where it was not. */
    record Turn(CountedConcern before, CountedConcern now) {}

    /** All that changes, added up, in the order of the keys. */
    static List<TallyChange> of(List<Turn> turns) {
        SortedMap<TallyKey, TallyChange> changes = new TreeMap<>();
        for (Turn turn : turns) if (turn.now().isCounted()) add(turn, changes);
        return List.copyOf(changes.values());
    }

    private static void add(Turn turn, SortedMap<TallyKey, TallyChange> changes) {
        CountedConcern now = turn.now();
        boolean wasCounted = turn.before() != null && turn.before().isCounted();
        Figures after = Figures.of(now.standing(), 1);
        Figures before = wasCounted ? Figures.of(turn.before().standing(), 1) : Figures.NONE;
        Figures difference = after.minus(before);
        for (Dimension dimension : Dimension.values())
            if (dimension != Dimension.STATUS)
                add(now, Aspect.of(dimension), now.registered().origin().part(dimension), difference, changes);
        if (wasCounted) add(now, turn.before().standing(), Figures.NONE.minus(before), changes);
        add(now, now.standing(), after, changes);
        Figures heard = difference.only(OF_HOURS);
        if (!heard.isNothing())
            add(now, Aspect.HOUR, HourOfWeek.of(now.registered().at()).part(), heard, changes);
    }

    private static void add(
            CountedConcern concern, Standing standing, Figures figures, SortedMap<TallyKey, TallyChange> changes) {
        add(concern, Aspect.STATUS, standing.status().name(), figures, changes);
    }

    private static void add(
            CountedConcern concern,
            Aspect aspect,
            String part,
            Figures figures,
            SortedMap<TallyKey, TallyChange> changes) {
        Instant at = concern.registered().at();
        String community = concern.registered().origin().communityCode();
        LocalDate day = at.atZone(ZONE).toLocalDate();
        for (Level level : Level.values()) {
            TallyKey key = new TallyKey(level, level.begin(day), aspect, part, community);
            changes.merge(key, new TallyChange(key, figures, at, at, concern.latest()), TallyChange::and);
        }
    }

    private TallyChange and(TallyChange other) {
        return new TallyChange(
                key,
                figures.plus(other.figures),
                first.isBefore(other.first) ? first : other.first,
                last.isAfter(other.last) ? last : other.last,
                latest.isAfter(other.latest) ? latest : other.latest);
    }
}
