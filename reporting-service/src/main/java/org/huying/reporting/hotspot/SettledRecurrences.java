package org.huying.reporting.hotspot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.huying.reporting.table.ServerTime;

/**
 * Tells what recurs from the days on which it was registered. One topic's concerns, which lie scattered over the days, those of
 * crowds, and the spots of concerns that have news are told concern by concern.
 */
@ApplicationScoped
class SettledRecurrences {
    private final SpotDays days;
    private final SpotNames names;
    private final RecurrencesByConcern byConcern;

    SettledRecurrences(SpotDays days, SpotNames names, RecurrencesByConcern byConcern) {
        this.days = days;
        this.names = names;
        this.byConcern = byConcern;
    }

    /** @param moved concerns of which there is news that was not settled yet */
    Found of(SpotQuestion question, List<UUID> moved) {
        if (question.selection().topic() != null) return byConcern.of(question, moved);
        List<SpotDays.Row> rows = days.read(question);
        if (rows.stream().anyMatch(SpotDays.Row::isCrowd)) return byConcern.of(question, moved);
        if (moved.isEmpty()) return byDay(rows, question, Set.of());
        return Found.sum(List.of(byDay(rows, question, names.spotsOf(moved)), byConcern.ofSpotsOf(moved, question)));
    }

    private Found byDay(List<SpotDays.Row> rows, SpotQuestion question, Set<Integer> exceptFor) {
        Together recurring = together(rows, SpotDays.Row::recurring, question, exceptFor);
        Together leftOut = together(rows, SpotDays.Row::leftOut, question, exceptFor);
        Together withoutPlace = together(rows, SpotDays.Row::withoutPlace, question, exceptFor);
        List<HotSpot> spots = names.called(recurring.largest(question.most()));
        return new Found(
                0, leftOut.concerns(), withoutPlace.concerns(), recurring.concerns(), recurring.spots(), spots);
    }

    private static Together together(
            List<SpotDays.Row> rows,
            Function<SpotDays.Row, byte[]> kind,
            SpotQuestion question,
            Set<Integer> exceptFor) {
        long from = ServerTime.micros(question.window().from());
        long to = ServerTime.micros(question.window().to());
        Together together = Together.of(rows.stream().map(kind).toList(), from, to);
        if (!exceptFor.isEmpty()) together.forget(exceptFor);
        return together;
    }
}
