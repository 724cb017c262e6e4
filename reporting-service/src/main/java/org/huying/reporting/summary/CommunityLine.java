package org.huying.reporting.summary;

/**
 * One community in a summary.
 *
 * @param rank standard competition rank by conclusion rate; null for communities that are not ranked
 */
public record CommunityLine(String code, String name, Figures figures, Integer rank) {
    public long collected() {
        return figures.of(Count.COLLECTED);
    }

    /** What was collected before merging: several reports can be one concern. */
    public long rawReports() {
        return figures.of(Count.REPORTS);
    }

    public long concluded() {
        return figures.of(Count.CONCLUDED);
    }

    public OpenCount open() {
        return OpenCount.of(figures);
    }

    public Rate conclusionRate() {
        return figures.conclusionRate();
    }

    public boolean isRanked() {
        return rank != null;
    }

    CommunityLine ranked(Integer place) {
        return new CommunityLine(code, name, figures, place);
    }
}
