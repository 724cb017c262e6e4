package org.huying.reporting.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huying.reporting.ledger.ConcernStatus;

/** What became of the concerns of a window (domain.md §6). Every breakdown sums to the total. */
public record Summary(
        Window window,
        long collected,
        long concluded,
        long explainedOnly,
        long untrue,
        List<CommunityLine> byCommunity,
        List<ChannelLine> byChannel,
        List<StatusLine> byStatus) {

    /** One channel in a summary. */
    public record ChannelLine(String channel, long collected, long concluded) {}

    /** One status in a summary. */
    public record StatusLine(ConcernStatus status, long count) {}

    /** @param names all communities known, also those without a concern */
    static Summary of(Window window, List<Cell> cells, Map<String, String> names, long rankedFrom) {
        return new Summary(
                window,
                count(cells, cell -> true),
                count(cells, Cell::isConcluded),
                count(cells, cell -> cell.isClosedAs("EXPLAINED")),
                count(cells, cell -> cell.isClosedAs("UNTRUE")),
                Ranking.of(communities(cells, names), rankedFrom),
                channels(cells),
                statuses(cells));
    }

    public Rate conclusionRate() {
        return new Rate(concluded, collected);
    }

    /** Not closed yet. */
    public long open() {
        return byStatus.stream()
                .filter(line -> line.status() != ConcernStatus.CLOSED)
                .mapToLong(StatusLine::count)
                .sum();
    }

    private static List<CommunityLine> communities(List<Cell> cells, Map<String, String> names) {
        var codes = new TreeSet<>(names.keySet());
        cells.forEach(cell -> codes.add(cell.communityCode()));
        List<CommunityLine> lines = new ArrayList<>();
        for (String code : codes) {
            Predicate<Cell> here = cell -> cell.communityCode().equals(code);
            lines.add(new CommunityLine(
                    code,
                    names.getOrDefault(code, code),
                    count(cells, here),
                    count(cells, here.and(Cell::isConcluded)),
                    null));
        }
        return lines;
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

    private static <T extends Comparable<T>> TreeSet<T> distinct(List<Cell> cells, Function<Cell, T> field) {
        TreeSet<T> values = new TreeSet<>();
        cells.forEach(cell -> values.add(field.apply(cell)));
        return values;
    }

    private static long count(List<Cell> cells, Predicate<Cell> which) {
        return cells.stream().filter(which).mapToLong(Cell::count).sum();
    }
}
