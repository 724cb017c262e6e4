package org.huying.reporting.bulletin;

import java.math.BigDecimal;
import java.util.List;

/**
 * The figures of a bulletin, as they were; defined in {@link Figure}.
 *
 * @param change     against the previous bulletin; null where there is none
 * @param byCommunity ranked ones first; sums to the total, as the others do
 */
public record Figures(
        long collected,
        long rawReports,
        long concluded,
        long explainedOnly,
        long untrue,
        long endedOtherwise,
        long withdrawn,
        long declined,
        long open,
        OpenFigures openAs,
        FrozenRate conclusionRate,
        FrozenRate missingAddressRate,
        FigureChange change,
        List<CommunityFigures> byCommunity,
        List<ChannelFigures> byChannel,
        List<StatusFigures> byStatus) {

    /** What the open ones are; each counts in exactly one. */
    public record OpenFigures(long inProgress, long deferred, long extended) {}

    /**
     * Against the previous bulletin.
     *
     * @param points percentage points of the conclusion rate; null where either had no data
     * @param ranks  how many ranks it rose (positive) or fell; null where it is not ranked in both
     */
    public record FigureChange(long collected, long concluded, BigDecimal points, Integer ranks) {}

    /**
     * One community: volumes beside the rate.
     *
     * @param rank standard competition rank; null for communities with too few concerns, which are listed and not ranked
     */
    public record CommunityFigures(
            String code,
            String name,
            long collected,
            long rawReports,
            long concluded,
            long open,
            OpenFigures openAs,
            FrozenRate conclusionRate,
            Integer rank,
            FigureChange change) {}

    /** @param name what the field calls the channel */
    public record ChannelFigures(String channel, String name, long collected, long concluded) {}

    /** @param name what the field calls the status */
    public record StatusFigures(String status, String name, long count) {}
}
