package org.huying.reporting.summary;

/**
 * One community in a summary.
 *
 * @param rawReports what was collected before merging: several reports can be one concern
 * @param rank standard competition rank by conclusion rate; null for communities that are not ranked
 */
public record CommunityLine(
        String code, String name, long collected, long rawReports, long concluded, OpenCount open, Integer rank) {
    public Rate conclusionRate() {
        return new Rate(concluded, collected);
    }

    public boolean isRanked() {
        return rank != null;
    }

    CommunityLine ranked(Integer place) {
        return new CommunityLine(code, name, collected, rawReports, concluded, open, place);
    }
}
