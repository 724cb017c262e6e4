package org.huying.reporting.task.settled;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.Statements;
import org.huying.reporting.task.Unit;

/**
 * The handling times of each day, in one row for each unit and community: a median needs them all, and a row of many is read
 * in a fraction of the time that many rows take.
 */
@ApplicationScoped
class HandlingDays {
    private static final String COLUMNS = "since, unit_code, unit_kind, community_code, seconds";
    private static final String KEY_ARRAYS = "?::date[], ?::text[], ?::text[], ?::text[]";
    private static final String THESE = " USING (since, unit_code, unit_kind, community_code)";
    private static final String READ = "SELECT " + COLUMNS + " FROM unnest(" + KEY_ARRAYS
            + ") AS wanted (since, unit_code, unit_kind, community_code) JOIN handling_day" + THESE;
    private static final String PUT = "INSERT INTO handling_day (" + COLUMNS + ")"
            + " SELECT since, unit_code, unit_kind, community_code, seconds::integer[] FROM unnest(" + KEY_ARRAYS
            + ", ?::text[]) AS now (" + COLUMNS + ")"
            + " ON CONFLICT (since, unit_code, unit_kind, community_code) DO UPDATE SET seconds = excluded.seconds";

    private static final String SWEEP = "DELETE FROM handling_day USING unnest(" + KEY_ARRAYS + """
            ) AS emptied (since, unit_code, unit_kind, community_code)
            WHERE handling_day.since = emptied.since AND handling_day.unit_code = emptied.unit_code
              AND handling_day.unit_kind = emptied.unit_kind AND handling_day.community_code = emptied.community_code
            """;

    private final Statements statements;

    HandlingDays(Statements statements) {
        this.statements = statements;
    }

    private record Row(HandlingDay day, int[] seconds) {}

    /** For the one who settles: nobody else changes them meanwhile. */
    void apply(HandlingChanges changes) {
        if (changes.byDay().isEmpty()) return;
        List<HandlingDay> days = List.copyOf(changes.byDay().keySet());
        Map<HandlingDay, int[]> before = statements.read(READ, read -> keys(read, days), HandlingDays::row).stream()
                .collect(Collectors.toMap(Row::day, Row::seconds));
        List<Row> now = new ArrayList<>();
        changes.byDay()
                .forEach((day, change) -> now.add(new Row(day, change.to(before.getOrDefault(day, Handlings.NONE)))));
        statements.change(PUT, put -> {
            keys(put, now.stream().map(Row::day).toList());
            put.setArray(5, new Columns<>(put.getConnection(), now).text(row -> literal(row.seconds())));
        });
        List<HandlingDay> emptied = now.stream()
                .filter(row -> row.seconds().length == 0)
                .map(Row::day)
                .toList();
        if (!emptied.isEmpty()) statements.change(SWEEP, sweep -> keys(sweep, emptied));
    }

    private static String literal(int[] seconds) {
        return IntStream.of(seconds).mapToObj(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static void keys(PreparedStatement statement, List<HandlingDay> days) throws SQLException {
        Columns<HandlingDay> columns = new Columns<>(statement.getConnection(), days);
        statement.setArray(1, columns.of("date", HandlingDay::since));
        statement.setArray(2, columns.text(HandlingDay::unitCode));
        statement.setArray(3, columns.text(HandlingDay::unitKind));
        statement.setArray(4, columns.text(HandlingDay::community));
    }

    /**
     * Of these days, by unit.
     *
     * @param communities null for all of them
     * @param gone        of tasks among them that do not count any more, or are not asked for
     */
    List<Handlings> read(WholeDays days, Set<String> communities, List<Handlings> gone) {
        Map<Unit, List<int[]>> byUnit = new HashMap<>();
        read(days, communities)
                .forEach(row -> byUnit.computeIfAbsent(row.day().unit(), first -> new ArrayList<>())
                        .add(row.seconds()));
        Map<Unit, List<Integer>> goneOf = gone.stream()
                .collect(Collectors.groupingBy(
                        Handlings::unit,
                        Collectors.flatMapping(
                                times -> IntStream.of(times.seconds()).boxed(), Collectors.toList())));
        return byUnit.entrySet().stream()
                .map(unit -> new Handlings(
                        unit.getKey(), left(unit.getValue(), goneOf.getOrDefault(unit.getKey(), List.of()))))
                .toList();
    }

    private List<Row> read(WholeDays days, Set<String> communities) {
        if (!days.from().isBefore(days.to())) return List.of();
        String ofSome = communities == null ? "" : " AND community_code = ANY (?)";
        return statements.read(
                "SELECT " + COLUMNS + " FROM handling_day WHERE since >= ? AND since < ?" + ofSome,
                read -> {
                    read.setObject(1, days.from());
                    read.setObject(2, days.to());
                    if (communities != null)
                        read.setArray(3, read.getConnection().createArrayOf("text", communities.toArray()));
                },
                HandlingDays::row);
    }

    private static int[] left(List<int[]> kept, List<Integer> gone) {
        int[] all = kept.stream().flatMapToInt(IntStream::of).toArray();
        if (gone.isEmpty()) return all;
        Arrays.sort(all);
        return Handlings.minus(all, gone);
    }

    private static Row row(ResultSet row) throws SQLException {
        HandlingDay day = new HandlingDay(
                row.getObject(1, LocalDate.class), row.getString(2), row.getString(3), row.getString(4));
        return new Row(day, Rows.integers(row, 5));
    }
}
