package org.huying.reporting.task.settled;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.Statements;
import org.huying.reporting.table.Statements.Parameters;
import org.huying.reporting.tally.Span;
import org.huying.reporting.task.Facet;

/** The tallies of tasks. Each is there as long as there is a task in it; nobody changes one but who settles. */
@ApplicationScoped
class TaskTallies {
    private static final List<TaskCount> COUNTS = List.of(TaskCount.values());
    private static final String KEY =
            "basis, level, since, facet, part, unit_kind, unit_name, community_code, excluded_for";
    private static final int KEYS = KEY.split(",").length;
    private static final String KEY_ARRAYS =
            "?::text[], ?::text[], ?::date[], ?::text[], ?::text[], ?::text[]," + " ?::text[], ?::text[], ?::text[]";

    private static final String ADD = "INSERT INTO task_tally AS kept (%s, %s) SELECT * FROM unnest(%s, %s)"
                    .formatted(KEY, columns(TaskCount::column), KEY_ARRAYS, columns(count -> "?::bigint[]"))
            + " ON CONFLICT (%s) DO UPDATE SET ".formatted(KEY)
            + columns(count -> "%1$s = kept.%1$s + excluded.%1$s".formatted(count.column()));

    private static final String SWEEP = "DELETE FROM task_tally USING unnest(%s) AS emptied (%s) WHERE %s AND tasks = 0"
            .formatted(
                    KEY_ARRAYS,
                    KEY,
                    Arrays.stream(KEY.split(", "))
                            .map("task_tally.%1$s = emptied.%1$s"::formatted)
                            .collect(Collectors.joining(" AND ")));

    private final Statements statements;
    private final HandlingDays handlings;

    TaskTallies(Statements statements, HandlingDays handlings) {
        this.statements = statements;
        this.handlings = handlings;
    }

    void apply(TallyChanges changes) {
        apply(changes.all());
        handlings.apply(changes.times());
    }

    private void apply(List<TallyChanges.Change> changes) {
        if (changes.isEmpty()) return;
        statements.change(ADD, add -> {
            Columns<TallyChanges.Change> columns = keys(add, changes);
            for (TaskCount count : COUNTS)
                add.setArray(
                        KEYS + 1 + count.ordinal(),
                        columns.bigint(change -> change.counts().of(count)));
        });
        List<TallyChanges.Change> left = changes.stream()
                .filter(change -> change.counts().of(TaskCount.TASKS) < 0)
                .toList();
        if (!left.isEmpty()) statements.change(SWEEP, sweep -> keys(sweep, left));
    }

    private static Columns<TallyChanges.Change> keys(PreparedStatement statement, List<TallyChanges.Change> changes)
            throws SQLException {
        Columns<TallyChanges.Change> columns = new Columns<>(statement.getConnection(), changes);
        statement.setArray(1, columns.text(change -> change.key().basis()));
        statement.setArray(2, columns.text(change -> change.key().levelName()));
        statement.setArray(3, columns.of("date", change -> change.key().since()));
        statement.setArray(4, columns.text(piece(Piece::facet)));
        statement.setArray(5, columns.text(piece(Piece::part)));
        statement.setArray(6, columns.text(piece(Piece::unitKind)));
        statement.setArray(7, columns.text(piece(Piece::unitName)));
        statement.setArray(8, columns.text(change -> change.key().community()));
        statement.setArray(9, columns.text(piece(Piece::excludedFor)));
        return columns;
    }

    private static Function<TallyChanges.Change, Object> piece(Function<Piece, Object> field) {
        return change -> field.apply(change.key().piece());
    }

    /** See {@link HandlingDays#read}. */
    List<Handlings> handlings(WholeDays days, Set<String> communities, List<Handlings> gone) {
        return handlings.read(days, communities, gone);
    }

    /** Another one after every change of a tally. */
    UUID stamp() {
        return statements
                .read("SELECT stamp FROM task_tally_stamp", Parameters.NONE, row -> row.getObject(1, UUID.class))
                .get(0);
    }

    /**
     * Added up over days and communities.
     *
     * @param communities null for all of them
     */
    List<Kept> read(Set<Basis> bases, Set<Facet> facets, List<Span> spans, Set<String> communities) {
        List<Basis> told = bases.stream()
                .filter(basis -> basis == Basis.STOCK || !spans.isEmpty())
                .sorted()
                .toList();
        if (told.isEmpty()) return List.of();
        return statements.read(
                told.stream().map(basis -> sql(basis, facets, spans)).collect(Collectors.joining(" UNION ALL ")),
                read -> bind(read, told, spans, communities == null ? Set.of(TallyKey.EVERYWHERE) : communities),
                KeptRow::read);
    }

    /** With basis and levels by their names: there are few years and many days, which no plan made for any can know. */
    private static String sql(Basis basis, Set<Facet> facets, List<Span> spans) {
        String one = "(basis = '%s' AND level = '%s' AND since >= ? AND since < ?)";
        String stretches = basis == Basis.STOCK
                ? "basis = 'STOCK' AND level = '%s'".formatted(TallyKey.NO_LEVEL)
                : spans.stream()
                        .map(span -> one.formatted(basis, span.level()))
                        .collect(Collectors.joining(" OR ", "(", ")"));
        return "SELECT '%s', facet, part, unit_kind, unit_name, excluded_for, %s FROM task_tally WHERE %s AND facet IN (%s) AND community_code = ANY (?)"
                        .formatted(
                                basis,
                                KeptRow.counts(basis, count -> "sum(%s)".formatted(count.column())),
                                stretches,
                                facets.stream().sorted().map("'%s'"::formatted).collect(Collectors.joining(", ")))
                + " GROUP BY 2, 3, 4, 5, 6";
    }

    private static void bind(PreparedStatement read, List<Basis> bases, List<Span> spans, Set<String> communities)
            throws SQLException {
        int next = 1;
        for (Basis basis : bases) {
            for (Span span : basis == Basis.STOCK ? List.<Span>of() : spans) {
                read.setObject(next++, span.from());
                read.setObject(next++, span.to());
            }
            read.setArray(next++, read.getConnection().createArrayOf("text", communities.toArray()));
        }
    }

    private static String columns(Function<TaskCount, String> column) {
        return COUNTS.stream().map(column).collect(Collectors.joining(", "));
    }
}
