package org.huying.reporting.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.huying.reporting.summary.Count;
import org.huying.reporting.summary.Figures;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** The tallies. Each is there as long as there is a report in it, so that it says the same however often it changed. */
@ApplicationScoped
class TallyTable {
    static final List<Count> COUNTS = List.of(Count.values());
    private static final String COUNT_COLUMNS = columns(Count::column);

    /**
     * A concern comes into one status from another: of what is in between nothing stays. Of an hour the bounds are never
     * asked for: those of the community say it of all hours.
     */
    private static final String ADD = """
            INSERT INTO tally AS kept (level, since, dimension, part, community_code, first_at, last_at, latest_recorded,
              %s)
            SELECT level, since, dimension, part, community_code,
              CASE WHEN dimension NOT IN ('STATUS', 'HOUR') THEN first_at END,
              CASE WHEN dimension NOT IN ('STATUS', 'HOUR') THEN last_at END,
              CASE WHEN dimension NOT IN ('STATUS', 'HOUR') THEN latest_recorded END, %s
            FROM unnest(?::text[], ?::date[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[],
              ?::timestamptz[], %s) AS news (level, since, dimension, part, community_code, first_at, last_at,
              latest_recorded, %s)
            ON CONFLICT (level, dimension, since, community_code, part) DO UPDATE SET
              first_at = least(kept.first_at, excluded.first_at), last_at = greatest(kept.last_at, excluded.last_at),
              latest_recorded = greatest(kept.latest_recorded, excluded.latest_recorded), %s
            """.formatted(
                    COUNT_COLUMNS,
                    COUNT_COLUMNS,
                    columns(count -> "?::bigint[]"),
                    COUNT_COLUMNS,
                    columns(count -> "%1$s = kept.%1$s + excluded.%1$s".formatted(count.column())));

    private static final String SWEEP = """
            DELETE FROM tally USING unnest(?::text[], ?::date[], ?::text[], ?::text[], ?::text[])
              AS emptied (level, since, dimension, part, community_code)
            WHERE tally.level = emptied.level AND tally.dimension = emptied.dimension AND tally.since = emptied.since
              AND tally.community_code = emptied.community_code AND tally.part = emptied.part AND tally.reports = 0
            """;

    private final DataSource database;

    TallyTable(DataSource database) {
        this.database = database;
    }

    /** @param changes in the order of their keys */
    void apply(List<TallyChange> changes) {
        try (var connection = database.getConnection()) {
            try (var add = connection.prepareStatement(ADD)) {
                Columns<TallyChange> columns = keys(add, changes);
                add.setArray(6, columns.time(TallyChange::first));
                add.setArray(7, columns.time(TallyChange::last));
                add.setArray(8, columns.time(TallyChange::latest));
                for (Count count : COUNTS)
                    add.setArray(
                            9 + count.ordinal(),
                            columns.bigint(change -> change.figures().of(count)));
                add.executeUpdate();
            }
            List<TallyChange> left = changes.stream()
                    .filter(change -> change.figures().of(Count.REPORTS) < 0)
                    .toList();
            if (left.isEmpty()) return;
            try (var sweep = connection.prepareStatement(SWEEP)) {
                keys(sweep, left);
                sweep.executeUpdate();
            }
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static Columns<TallyChange> keys(PreparedStatement statement, List<TallyChange> changes)
            throws SQLException {
        Columns<TallyChange> columns = new Columns<>(statement.getConnection(), changes);
        statement.setArray(1, columns.text(change -> change.key().level()));
        statement.setArray(
                2,
                columns.of("date", change -> java.sql.Date.valueOf(change.key().since())));
        statement.setArray(3, columns.text(change -> change.key().aspect()));
        statement.setArray(4, columns.text(change -> change.key().part()));
        statement.setArray(5, columns.text(change -> change.key().community()));
        return columns;
    }

    /** What was read, and of which edition; that is null where nothing is tallied. */
    record Reading(UUID edition, List<Tally> tallies) {}

    private record Line(UUID edition, Tally tally) {}

    /** Every tally of what is asked for, added up over the communities. */
    Reading read(TallyQuestion question) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(question.sql())) {
            question.bind(read);
            List<Count> counts = question.counts();
            List<Line> lines = Rows.of(read, row -> new Line(row.getObject(7, UUID.class), tally(row, counts)));
            return new Reading(
                    lines.isEmpty() ? null : lines.get(0).edition(),
                    lines.stream().map(Line::tally).toList());
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static Tally tally(ResultSet row, List<Count> counts) throws SQLException {
        long[] figures = new long[COUNTS.size()];
        for (int i = 0; i < counts.size(); i++) figures[counts.get(i).ordinal()] = row.getLong(8 + i);
        return new Tally(
                row.getObject(1, LocalDate.class),
                Aspect.valueOf(row.getString(2)),
                row.getString(3),
                new Bounds(Rows.instant(row, 4), Rows.instant(row, 5), Rows.instant(row, 6)),
                Figures.of(figures));
    }

    /** The tallies as they are now. */
    Edition edition() {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(Edition.READ)) {
            return Rows.of(read, Edition::of).get(0);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static String columns(Function<Count, String> column) {
        return Arrays.stream(Count.values()).map(column).collect(Collectors.joining(", "));
    }
}
