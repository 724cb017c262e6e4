package org.huying.reporting.bulletin;

import java.util.List;
import java.util.Optional;
import org.huying.reporting.bulletin.Figures.ChannelFigures;
import org.huying.reporting.bulletin.Figures.CommunityFigures;
import org.huying.reporting.bulletin.Figures.FigureChange;
import org.huying.reporting.bulletin.Figures.OpenFigures;
import org.huying.reporting.bulletin.Figures.StatusFigures;
import org.huying.reporting.summary.CommunityLine;
import org.huying.reporting.summary.OpenCount;
import org.huying.reporting.summary.Summary;
import org.huying.reporting.wording.Wording;

/** Makes of a summary the figures of a bulletin, beside those of the previous one. */
record Frozen(Summary summary, Optional<Figures> previous) {
    Figures figures() {
        FrozenRate rate = FrozenRate.of(summary.conclusionRate());
        return new Figures(
                summary.collected(),
                summary.rawReports(),
                summary.concluded(),
                summary.explainedOnly(),
                summary.untrue(),
                summary.endedOtherwise(),
                summary.withdrawn(),
                summary.declined(),
                summary.open().total(),
                open(summary.open()),
                rate,
                FrozenRate.of(summary.missingAddressRate()),
                previous.map(then -> change(then, rate)).orElse(null),
                summary.byCommunity().stream().map(this::community).toList(),
                channels(),
                statuses());
    }

    private FigureChange change(Figures then, FrozenRate rate) {
        return new FigureChange(
                summary.collected() - then.collected(),
                summary.concluded() - then.concluded(),
                rate.pointsAbove(then.conclusionRate()),
                null);
    }

    private CommunityFigures community(CommunityLine line) {
        FrozenRate rate = FrozenRate.of(line.conclusionRate());
        FigureChange change = previous.flatMap(then -> then.byCommunity().stream()
                        .filter(it -> it.code().equals(line.code()))
                        .findFirst())
                .map(then -> change(line, rate, then))
                .orElse(null);
        return new CommunityFigures(
                line.code(),
                line.name(),
                line.collected(),
                line.rawReports(),
                line.concluded(),
                line.open().total(),
                open(line.open()),
                rate,
                line.rank(),
                change);
    }

    private static FigureChange change(CommunityLine line, FrozenRate rate, CommunityFigures then) {
        boolean rankedInBoth = line.isRanked() && then.rank() != null;
        return new FigureChange(
                line.collected() - then.collected(),
                line.concluded() - then.concluded(),
                rate.pointsAbove(then.conclusionRate()),
                rankedInBoth ? then.rank() - line.rank() : null);
    }

    private List<ChannelFigures> channels() {
        return summary.byChannel().stream()
                .map(it ->
                        new ChannelFigures(it.channel(), Wording.channel(it.channel()), it.collected(), it.concluded()))
                .toList();
    }

    private List<StatusFigures> statuses() {
        return summary.byStatus().stream()
                .map(it -> new StatusFigures(it.status().name(), Wording.status(it.status()), it.count()))
                .toList();
    }

    private static OpenFigures open(OpenCount count) {
        return new OpenFigures(count.inProgress(), count.deferred(), count.extended());
    }
}
