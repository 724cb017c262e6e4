package org.huying.reporting.summary;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Outcome;

/**
 * What became of the concerns of a window (domain.md §6). Every breakdown sums to the total.
 *
 * @param withdrawn      collected, and neither concluded nor open
 * @param declined       not among those collected
 * @param withoutAddress of those collected, of which nothing finer than the community is known (domain.md §5)
 * @param rawReports     every report of the window, also those that were merged into others or declined
 */
public record Summary(
        Window window,
        long collected,
        long rawReports,
        long concluded,
        long explainedOnly,
        long untrue,
        long endedOtherwise,
        long withdrawn,
        long declined,
        OpenCount open,
        long withoutAddress,
        List<CommunityLine> byCommunity,
        List<ChannelLine> byChannel,
        List<StatusLine> byStatus) {

    /** One channel in a summary. */
    public record ChannelLine(String channel, long collected, long concluded) {}

    /** One status in a summary. */
    public record StatusLine(ConcernStatus status, long count) {}

    static Summary of(Window window, List<Cell> reports, Town town, Ranking ranking) {
        List<Cell> cells = reports.stream().filter(Cell::isOfConcerns).toList();
        return new Summary(
                window,
                count(cells, cell -> true),
                count(reports, cell -> true),
                count(cells, Cell::isConcluded),
                count(cells, cell -> cell.isClosedAs(Outcome.EXPLAINED)),
                count(cells, cell -> cell.isClosedAs(Outcome.UNTRUE)),
                count(cells, Cell::isEndedOtherwise),
                count(cells, Cell::isWithdrawn),
                count(reports, Cell::isDeclined),
                open(cells),
                count(cells, cell -> !cell.placed()),
                ranking.of(communities(reports, town)),
                channels(cells),
                statuses(cells));
    }

    public Rate conclusionRate() {
        return new Rate(concluded, collected);
    }

    public Rate missingAddressRate() {
        return new Rate(withoutAddress, collected);
    }

    private static List<CommunityLine> communities(List<Cell> reports, Town town) {
        return town.with(distinct(reports, Cell::communityCode)).stream()
                .map(code -> community(code, town.name(code), reports))
                .toList();
    }

    private static CommunityLine community(String code, String name, List<Cell> reports) {
        Predicate<Cell> here = cell -> cell.communityCode().equals(code);
        Predicate<Cell> concernsHere = here.and(Cell::isOfConcerns);
        return new CommunityLine(
                code,
                name,
                count(reports, concernsHere),
                count(reports, here),
                count(reports, concernsHere.and(Cell::isConcluded)),
                open(reports.stream().filter(concernsHere).toList()),
                null);
    }

    private static OpenCount open(List<Cell> cells) {
        return new OpenCount(
                count(cells, cell -> cell.isOpenAs(OpenAs.IN_PROGRESS)),
                count(cells, cell -> cell.isOpenAs(OpenAs.DEFERRED)),
                count(cells, cell -> cell.isOpenAs(OpenAs.EXTENDED)));
    }

    private static List<ChannelLine> channels(List<Cell> cells) {
        return distinct(cells, Cell::channel).stream()
                .map(channel -> {
                    Predicate<Cell> over = cell -> cell.channel().equals(channel);
                    return new ChannelLine(channel, count(cells, over), count(cells, over.and(Cell::isConcluded)));
                })
                .toList();
    }

    private static List<StatusLine> statuses(List<Cell> cells) {
        return distinct(cells, Cell::status).stream()
                .map(status -> new StatusLine(status, count(cells, cell -> cell.status() == status)))
                .toList();
    }

    private static <T extends Comparable<T>> Set<T> distinct(List<Cell> cells, Function<Cell, T> field) {
        return cells.stream().map(field).collect(Collectors.toCollection(TreeSet::new));
    }

    private static long count(List<Cell> cells, Predicate<Cell> which) {
        return cells.stream().filter(which).mapToLong(Cell::count).sum();
    }
}
