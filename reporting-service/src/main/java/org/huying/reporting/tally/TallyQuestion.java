package org.huying.reporting.tally;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Count;
import org.huying.reporting.summary.Dimension;
import org.huying.reporting.table.Columns;

/**
 * Which tallies are asked for.
 *
 * @param part        null for every part; of a topic those below it as well
 * @param communities null for all of them
 * @param eachStretch whether each stretch is told by itself, with the parts added up; otherwise each part is
 */
record TallyQuestion(
        List<Span> spans, Set<Dimension> dimensions, String part, Set<String> communities, boolean eachStretch) {
    private static final String READ = """
            SELECT %s, tally.dimension, %s, min(first_at), max(last_at), max(latest_recorded), %s
            FROM unnest(?::text[]) AS wanted (dimension)
            CROSS JOIN unnest(?::text[], ?::date[], ?::date[]) AS span (level, since, until)
            JOIN tally ON tally.level = span.level AND tally.dimension = wanted.dimension
              AND tally.since >= span.since AND tally.since < span.until
            WHERE true %s %s
            GROUP BY 1, 2, 3
            """;

    /** All that a summary tells, of the whole of the stretches. */
    static TallyQuestion ofParts(List<Span> spans, Set<String> communities) {
        return new TallyQuestion(spans, Set.of(Dimension.values()), null, communities, false);
    }

    /** The figures of each stretch, of what is selected by no more than one thing beside the community. */
    static TallyQuestion ofStretches(List<Span> spans, Selection selection, Set<String> communities) {
        if (selection.grid() != null) return of(spans, Dimension.GRID, selection.grid(), communities);
        if (selection.channel() != null) return of(spans, Dimension.CHANNEL, selection.channel(), communities);
        if (selection.topic() != null) return of(spans, Dimension.TOPIC, selection.topic(), communities);
        if (selection.nature() != null) return of(spans, Dimension.NATURE, selection.nature(), communities);
        return of(spans, Dimension.COMMUNITY, null, communities);
    }

    private static TallyQuestion of(List<Span> spans, Dimension dimension, String part, Set<String> communities) {
        return new TallyQuestion(spans, Set.of(dimension), part, communities, true);
    }

    private boolean isOfTopics() {
        return part != null && dimensions.contains(Dimension.TOPIC);
    }

    String sql(List<Count> counts) {
        String sums = counts.stream()
                .map(count -> "sum(tally.%s)::bigint".formatted(count.column()))
                .collect(Collectors.joining(", "));
        String ofPart =
                part == null ? "" : isOfTopics() ? "AND (tally.part = ? OR tally.part LIKE ?)" : "AND tally.part = ?";
        return READ.formatted(
                eachStretch ? "tally.since" : "NULL::date",
                eachStretch ? "NULL::text" : "tally.part",
                sums,
                ofPart,
                communities == null ? "" : "AND tally.community_code = ANY (?)");
    }

    void bind(PreparedStatement read) throws SQLException {
        Columns<Span> columns = new Columns<>(read.getConnection(), spans);
        Columns<Dimension> wanted = new Columns<>(read.getConnection(), List.copyOf(dimensions));
        read.setArray(1, wanted.text(dimension -> dimension));
        read.setArray(2, columns.text(Span::level));
        read.setArray(3, columns.of("date", span -> Date.valueOf(span.from())));
        read.setArray(4, columns.of("date", span -> Date.valueOf(span.to())));
        int next = 5;
        if (part != null) read.setString(next++, part);
        if (isOfTopics()) read.setString(next++, part + ".%");
        if (communities != null) read.setArray(next, read.getConnection().createArrayOf("text", communities.toArray()));
    }
}
