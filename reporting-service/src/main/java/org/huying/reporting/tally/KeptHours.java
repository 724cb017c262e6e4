package org.huying.reporting.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.hours.Basis;
import org.huying.reporting.hours.HourCell;
import org.huying.reporting.hours.HourLines;
import org.huying.reporting.hours.HourTallies;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Count;
import org.huying.reporting.summary.Window;

/** Tells the hours in which concerns were heard under the same conditions as {@link KeptTallies} tells a summary. */
@ApplicationScoped
class KeptHours implements HourTallies {
    private final KnownTallies tallies;
    private final HourLines lines;

    KeptHours(KnownTallies tallies, HourLines lines) {
        this.tallies = tallies;
        this.lines = lines;
    }

    @Override
    public Optional<List<HourCell>> of(Window window, Selection selection, AccessScope caller) {
        if (!selection.isOfPlaceAlone()) return Optional.empty();
        return WholeCommunities.of(selection, caller).flatMap(communities -> {
            Edition edition = tallies.edition();
            Plan plan = Plan.of(window, edition.bounds());
            return tallies.read(edition, TallyQuestion.ofHours(plan.spans(Level.YEAR), communities), window)
                    .map(read -> Stream.concat(kept(read), counted(plan, selection, caller))
                            .toList());
        });
    }

    private static Stream<HourCell> kept(List<Tally> read) {
        return read.stream().filter(tally -> tally.aspect() == Aspect.HOUR).map(tally -> {
            HourOfWeek heard = HourOfWeek.read(tally.part());
            return new HourCell(heard.weekday(), heard.hour(), tally.figures().of(Count.COLLECTED));
        });
    }

    private Stream<HourCell> counted(Plan plan, Selection selection, AccessScope caller) {
        return Stream.concat(
                plan.edges().stream().flatMap(edge -> lines.of(edge, Basis.HEARD, selection, caller).stream()),
                plan.elsewhere(caller).flatMap(whole -> lines.elsewhere(whole, selection, caller).stream()));
    }
}
