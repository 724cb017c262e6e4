package org.huying.reporting.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huying.reporting.ledger.ConcernStatus;

/** What became of the concerns of a window (domain.md §6). Every breakdown sums to the total. */
public record Summary(
        Window window,
        Figures figures,
        List<CommunityLine> byCommunity,
        List<PartLine> byGrid,
        List<ChannelLine> byChannel,
        List<PartLine> byTopic,
        List<PartLine> byNature,
        List<StatusLine> byStatus) {

    /** One channel in a summary. */
    public record ChannelLine(String channel, long collected, long concluded) {}

    /** One status in a summary. */
    public record StatusLine(ConcernStatus status, long count) {}

    /**
     * One grid, topic or nature in a summary.
     *
     * @param code {@link Origin#UNNAMED} for concerns that name none
     */
    public record PartLine(String code, Figures figures) {}

    static Summary of(Window window, List<Cell> reports, Town town, Ranking ranking) {
        return of(window, Breakdown.of(reports), town, ranking);
    }

    static Summary of(Window window, Breakdown reports, Town town, Ranking ranking) {
        return new Summary(
                window,
                reports.total(),
                ranking.of(communities(reports.by(Dimension.COMMUNITY), town)),
                parts(reports, Dimension.GRID),
                parts(reports, Dimension.CHANNEL).stream()
                        .map(line -> new ChannelLine(line.code(), collected(line), concluded(line)))
                        .toList(),
                parts(reports, Dimension.TOPIC),
                parts(reports, Dimension.NATURE),
                parts(reports, Dimension.STATUS).stream()
                        .map(line -> new StatusLine(ConcernStatus.valueOf(line.code()), collected(line)))
                        .sorted(Comparator.comparing(StatusLine::status))
                        .toList());
    }

    private static long collected(PartLine line) {
        return line.figures().of(Count.COLLECTED);
    }

    private static long concluded(PartLine line) {
        return line.figures().of(Count.CONCLUDED);
    }

    private static List<CommunityLine> communities(Map<String, Figures> reports, Town town) {
        List<CommunityLine> lines = new ArrayList<>();
        Set<String> codes = town.with(reports.keySet());
        for (String code : codes)
            lines.add(new CommunityLine(code, town.name(code), reports.getOrDefault(code, Figures.NONE), null));
        return lines;
    }

    /** Those with a concern. */
    private static List<PartLine> parts(Breakdown reports, Dimension dimension) {
        return reports.by(dimension).entrySet().stream()
                .map(part -> new PartLine(part.getKey(), part.getValue()))
                .filter(line -> collected(line) > 0)
                .toList();
    }

    public long collected() {
        return figures.of(Count.COLLECTED);
    }

    /** Every report of the window, also those that were merged into others or declined. */
    public long rawReports() {
        return figures.of(Count.REPORTS);
    }

    public long concluded() {
        return figures.of(Count.CONCLUDED);
    }

    public long explainedOnly() {
        return figures.of(Count.EXPLAINED);
    }

    public long untrue() {
        return figures.of(Count.UNTRUE);
    }

    public long endedOtherwise() {
        return figures.of(Count.ENDED_OTHERWISE);
    }

    /** Collected, and neither concluded nor open. */
    public long withdrawn() {
        return figures.of(Count.WITHDRAWN);
    }

    /** Not among those collected. */
    public long declined() {
        return figures.of(Count.DECLINED);
    }

    /** Of those collected, left out of every rate by somebody's decision (剔除). */
    public long excluded() {
        return figures.of(Count.EXCLUDED);
    }

    public OpenCount open() {
        return OpenCount.of(figures);
    }

    public Rate conclusionRate() {
        return figures.conclusionRate();
    }

    public Rate missingAddressRate() {
        return figures.missingAddressRate();
    }
}
