package org.huying.reporting.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Breakdown;
import org.huying.reporting.summary.Cell;
import org.huying.reporting.summary.Cells;
import org.huying.reporting.summary.Count;
import org.huying.reporting.summary.Figures;
import org.huying.reporting.summary.Tallies;
import org.huying.reporting.summary.Window;

/**
 * Answers from the tallies what they know exactly: of those who see whole communities, where nothing was recorded after
 * {@code asOf} of what is asked for. The days a window cuts are counted from their lines.
 */
@ApplicationScoped
public class KeptTallies implements Tallies {
    private final KnownTallies tallies;
    private final Cells cells;

    KeptTallies(KnownTallies tallies, Cells cells) {
        this.tallies = tallies;
        this.cells = cells;
    }

    /** What was registered from then on, up to the next of these. */
    public record Stretch(Instant since, Figures figures) {}

    @Override
    public Optional<Breakdown> of(Window window, Selection selection, AccessScope caller) {
        if (!selection.isOfPlaceAlone()) return Optional.empty();
        return WholeCommunities.of(selection, caller).flatMap(communities -> {
            Edition edition = tallies.edition();
            Plan plan = Plan.of(window, edition.bounds());
            return tallies.read(edition, TallyQuestion.ofParts(plan.spans(Level.YEAR), communities), window)
                    .map(read -> Stream.concat(kept(read), counted(plan, selection, caller))
                            .toList())
                    .map(Breakdown::new);
        });
    }

    private static Stream<Breakdown.Part> kept(List<Tally> read) {
        return read.stream()
                .map(tally -> new Breakdown.Part(tally.aspect().dimension(), tally.part(), tally.figures()));
    }

    private Stream<Breakdown.Part> counted(Plan plan, Selection selection, AccessScope caller) {
        return Stream.concat(
                        plan.edges().stream().flatMap(edge -> cells.of(edge, selection, caller).stream()),
                        plan.elsewhere(caller).flatMap(whole -> cells.elsewhere(whole, selection, caller).stream()))
                .flatMap(Cell::parts);
    }

    /**
     * The figures of a window for the desk, stretch by stretch, in no order.
     *
     * @param byMonth whether whole months are told as one, otherwise each day is
     */
    public Optional<List<Stretch>> through(Window window, boolean byMonth, Selection selection, AccessScope caller) {
        boolean answers = caller.seesAll() && isOfOneThing(selection);
        if (!answers) return Optional.empty();
        return WholeCommunities.of(selection, caller).flatMap(communities -> {
            Edition edition = tallies.edition();
            Plan plan = Plan.of(window, edition.bounds());
            List<Span> spans = plan.spans(byMonth ? Level.MONTH : Level.DAY);
            return tallies.read(edition, TallyQuestion.ofStretches(spans, selection, communities), window)
                    .map(read -> Stream.concat(
                                    read.stream().map(tally -> new Stretch(Plan.start(tally.since()), tally.figures())),
                                    plan.edges().stream().map(edge -> atEdge(edge, selection, caller)))
                            .toList());
        });
    }

    private Stretch atEdge(Window edge, Selection selection, AccessScope caller) {
        return new Stretch(
                edge.from(),
                cells.of(edge, selection, caller).stream().map(Cell::figures).reduce(Figures.NONE, Figures::plus));
    }

    /**
     * How many were collected in the communities that the caller sees as a whole.
     *
     * @param around of what was registered then nothing may have been recorded after {@code asOf} either
     */
    public Optional<Long> collected(Window window, Window around, Selection selection, AccessScope caller) {
        if (!isOfOneThing(selection)) return Optional.empty();
        return WholeCommunities.of(selection, caller).flatMap(communities -> {
            Edition edition = tallies.edition();
            Bounds all = edition.bounds();
            Window days = Plan.wholeDays(around);
            List<Span> near = Plan.of(days, all).spans(Level.YEAR);
            boolean isKnown = tallies.read(edition, TallyQuestion.ofStretches(near, selection, communities), days)
                    .isPresent();
            if (!isKnown) return Optional.empty();
            Plan plan = Plan.of(window, all);
            return tallies.read(
                            edition, TallyQuestion.ofStretches(plan.spans(Level.YEAR), selection, communities), window)
                    .map(read -> Stream.concat(
                                    read.stream().map(Tally::figures),
                                    plan.edges().stream()
                                            .flatMap(edge -> cells.of(edge, selection, caller).stream())
                                            .filter(communities::include)
                                            .map(Cell::figures))
                            .mapToLong(figures -> figures.of(Count.COLLECTED))
                            .sum());
        });
    }

    private static boolean isOfOneThing(Selection selection) {
        return Stream.of(selection.grid(), selection.channel(), selection.topic(), selection.nature())
                        .filter(Objects::nonNull)
                        .count()
                <= 1;
    }
}
