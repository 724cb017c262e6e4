package org.huying.reporting.notice;

import java.time.Instant;
import java.util.List;

/** What everybody may know of a campaign: how many, by community and by top-level topic, never by both. */
public record PublicSummary(
        Campaign campaign, Instant asOf, PublicFigures whole, List<Community> byCommunity, List<Topic> byTopic) {
    /** One community. */
    public record Community(String code, String name, PublicFigures figures) {}

    /** One top-level topic. */
    public record Topic(PublicTopic topic, PublicFigures figures) {}
}
