package org.huying.reporting.tally;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Count;

/**
 * Which tallies are asked for.
 *
 * @param part        null for every part; of a topic those below it as well
 * @param eachStretch whether each stretch is told by itself, with the parts added up; otherwise each part is
 */
record TallyQuestion(
        List<Span> spans, Set<Aspect> aspects, String part, WholeCommunities communities, boolean eachStretch) {
    private static final String READ = """
            SELECT %s, tally.dimension, %s, min(first_at), max(last_at), max(latest_recorded), %s, %s
            FROM tally WHERE (%s) AND tally.dimension IN (%s) %s %s
            GROUP BY 1, 2, 3
            """;

    /** All that a summary tells, of the whole of the stretches. */
    static TallyQuestion ofParts(List<Span> spans, WholeCommunities communities) {
        return new TallyQuestion(spans, Aspect.OF_SUMMARY, null, communities, false);
    }

    /** What was collected in each hour of the week; beside it the communities, whose bounds are those of all hours. */
    static TallyQuestion ofHours(List<Span> spans, WholeCommunities communities) {
        return new TallyQuestion(spans, Set.of(Aspect.COMMUNITY, Aspect.HOUR), null, communities, false);
    }

    /** The figures of each stretch, of what is selected by no more than one thing beside the community. */
    static TallyQuestion ofStretches(List<Span> spans, Selection selection, WholeCommunities communities) {
        if (selection.grid() != null) return of(spans, Aspect.GRID, selection.grid(), communities);
        if (selection.channel() != null) return of(spans, Aspect.CHANNEL, selection.channel(), communities);
        if (selection.topic() != null) return of(spans, Aspect.TOPIC, selection.topic(), communities);
        if (selection.nature() != null) return of(spans, Aspect.NATURE, selection.nature(), communities);
        return of(spans, Aspect.COMMUNITY, null, communities);
    }

    private static TallyQuestion of(List<Span> spans, Aspect aspect, String part, WholeCommunities communities) {
        return new TallyQuestion(spans, Set.of(aspect), part, communities, true);
    }

    private boolean isOfTopics() {
        return part != null && aspects.contains(Aspect.TOPIC);
    }

    /** What is told of each, in this order. */
    List<Count> counts() {
        return aspects.contains(Aspect.HOUR) ? List.of(Count.COLLECTED) : TallyTable.COUNTS;
    }

    String sql() {
        String sums = counts().stream()
                .map(count -> "sum(tally.%s)::bigint".formatted(count.column()))
                .collect(Collectors.joining(", "));
        String ofPart =
                part == null ? "" : isOfTopics() ? "AND (tally.part = ? OR tally.part LIKE ?)" : "AND tally.part = ?";
        return READ.formatted(
                eachStretch ? "tally.since" : "NULL::date",
                eachStretch ? "NULL::text" : "tally.part",
                Edition.ID,
                sums,
                ofSpans(),
                names(),
                ofPart,
                communities.codes() == null ? "" : "AND tally.community_code = ANY (?)");
    }

    /** With the levels by their names: there are few years and many days, which no plan made for any level can know. */
    private String ofSpans() {
        String one = "tally.level = '%s' AND tally.since >= ? AND tally.since < ?";
        return spans.isEmpty()
                ? "false"
                : spans.stream().map(span -> one.formatted(span.level())).collect(Collectors.joining(" OR "));
    }

    private String names() {
        return aspects.stream().sorted().map(aspect -> "'" + aspect + "'").collect(Collectors.joining(", "));
    }

    void bind(PreparedStatement read) throws SQLException {
        int next = 1;
        for (Span span : spans) {
            read.setDate(next++, Date.valueOf(span.from()));
            read.setDate(next++, Date.valueOf(span.to()));
        }
        if (part != null) read.setString(next++, part);
        if (isOfTopics()) read.setString(next++, part + ".%");
        if (communities.codes() != null)
            read.setArray(
                    next,
                    read.getConnection()
                            .createArrayOf("text", communities.codes().toArray()));
    }
}
