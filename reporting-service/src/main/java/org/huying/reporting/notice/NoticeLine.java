package org.huying.reporting.notice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huying.reporting.ledger.Outcome;

/**
 * One line of the notice board: a community, a top-level topic, how many concerns were concluded. It names no place
 * inside the community, no day, no channel and no unit.
 *
 * <p>Public figures suppress cells under 3 (domain.md §6), and yet the line 和园 · 治安 · 1 is to be read (§8 A3). Both hold:
 * the line itself is the coarsest there is, a topic of the whole community over a whole campaign; among some 1,500
 * households it points at nobody, and that one matter was concluded is what the community is told for. Whatever is finer
 * than a line obeys the rule, and of public security there is nothing finer at all.
 *
 * @param byOutcome empty where it is withheld
 */
public record NoticeLine(
        String communityCode,
        String communityName,
        PublicTopic topic,
        long concluded,
        Optional<Map<Outcome, Long>> byOutcome) {
    /** A cell of one or two is not shown. */
    public static final long LEAST_SHOWN = 3;

    static NoticeLine of(String code, String name, PublicTopic topic, List<Concluded> cells) {
        long total = cells.stream().mapToLong(Concluded::count).sum();
        return new NoticeLine(code, name, topic, total, breakdown(topic, cells));
    }

    /** All of it or nothing: a single cell left out would be the difference of the others to the line. */
    private static Optional<Map<Outcome, Long>> breakdown(PublicTopic topic, List<Concluded> cells) {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        cells.forEach(cell -> counts.merge(cell.outcome(), cell.count(), Long::sum));
        boolean small = counts.values().stream().anyMatch(count -> count < LEAST_SHOWN);
        return topic.isSensitive() || small ? Optional.empty() : Optional.of(counts);
    }
}
