package org.huying.reporting.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Breakdown;
import org.huying.reporting.summary.Cell;
import org.huying.reporting.summary.Cells;
import org.huying.reporting.summary.Figures;
import org.huying.reporting.summary.Tallies;
import org.huying.reporting.summary.Window;

/**
 * Answers from the tallies what they know exactly: of those who see whole communities, where nothing was recorded after
 * {@code asOf} of what is asked for. The days a window cuts are counted from their lines.
 */
@ApplicationScoped
public class KeptTallies implements Tallies {
    private final TallyTable table;
    private final Cells cells;

    KeptTallies(TallyTable table, Cells cells) {
        this.table = table;
        this.cells = cells;
    }

    /** What was registered from then on, up to the next of these. */
    public record Stretch(Instant since, Figures figures) {}

    @Override
    public Optional<Breakdown> of(Window window, Selection selection, AccessScope caller) {
        boolean answers = selection.isOfPlaceAlone() && seesWholeCommunities(caller);
        if (!answers) return Optional.empty();
        Plan plan = Plan.of(window, table.bounds());
        List<Span> spans = plan.spans(Level.YEAR);
        List<Tally> read = table.read(TallyQuestion.ofParts(spans, communities(selection, caller)));
        if (!fit(read, window)) return Optional.empty();
        List<Breakdown.Part> parts = new ArrayList<>();
        read.forEach(tally -> parts.add(new Breakdown.Part(tally.dimension(), tally.part(), tally.figures())));
        Stream.concat(
                        plan.edges().stream().flatMap(edge -> atEdge(edge, selection, caller).stream()),
                        elsewhere(window, selection, caller).stream())
                .forEach(cell -> cell.parts().forEach(parts::add));
        return Optional.of(new Breakdown(parts));
    }

    /**
     * The figures of a window for the desk, stretch by stretch, in no order.
     *
     * @param byMonth whether whole months are told as one, otherwise each day is
     */
    public Optional<List<Stretch>> through(Window window, boolean byMonth, Selection selection, AccessScope caller) {
        boolean answers = caller.seesAll() && isOfOneThing(selection);
        if (!answers) return Optional.empty();
        Plan plan = Plan.of(window, table.bounds());
        List<Span> spans = plan.spans(byMonth ? Level.MONTH : Level.DAY);
        List<Tally> read = table.read(TallyQuestion.ofStretches(spans, selection, communities(selection, caller)));
        if (!fit(read, window)) return Optional.empty();
        List<Stretch> stretches = new ArrayList<>();
        read.forEach(tally -> stretches.add(new Stretch(Plan.start(tally.since()), tally.figures())));
        plan.edges()
                .forEach(edge -> stretches.add(new Stretch(
                        edge.from(),
                        atEdge(edge, selection, caller).stream()
                                .map(Cell::figures)
                                .reduce(Figures.NONE, Figures::plus))));
        return Optional.of(stretches);
    }

    private static boolean fit(List<Tally> read, Window window) {
        return read.stream().allMatch(tally -> tally.bounds().fit(window));
    }

    /** What a secretary's own unit has elsewhere is counted apart. */
    private List<Cell> atEdge(Window edge, Selection selection, AccessScope caller) {
        Set<String> communities = communities(selection, caller);
        return cells.of(edge, selection, caller).stream()
                .filter(cell -> communities == null
                        || communities.contains(cell.origin().communityCode()))
                .toList();
    }

    private List<Cell> elsewhere(Window window, Selection selection, AccessScope caller) {
        return caller.seesAll() ? List.of() : cells.elsewhere(window, selection, caller);
    }

    /** Null for all of them. */
    private static Set<String> communities(Selection selection, AccessScope caller) {
        String asked = selection.community();
        if (caller.seesAll()) return asked == null ? null : Set.of(asked);
        return caller.communities().stream()
                .filter(code -> asked == null || asked.equals(code))
                .collect(Collectors.toSet());
    }

    private static boolean seesWholeCommunities(AccessScope caller) {
        boolean worksInGrids = caller.has(Role.GRID_WORKER) || caller.has(Role.PARTY_GROUP_LEADER);
        return caller.seesAll() || caller.has(Role.COMMUNITY_SECRETARY) && !worksInGrids;
    }

    private static boolean isOfOneThing(Selection selection) {
        return Stream.of(selection.grid(), selection.channel(), selection.topic(), selection.nature())
                        .filter(Objects::nonNull)
                        .count()
                <= 1;
    }
}
