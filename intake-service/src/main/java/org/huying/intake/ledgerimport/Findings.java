package org.huying.intake.ledgerimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;
import org.huying.intake.ledgerimport.row.RowProblem;

/** What was found of rows, the newest of each: the import looks again at what the dry-run saw. Nothing is quoted. */
@ApplicationScoped
class Findings {
    private static final String CLEAR =
            "DELETE FROM ledger_import_finding WHERE import_id = ? AND row_number BETWEEN ? AND ?";
    private static final String INSERT = """
            INSERT INTO ledger_import_finding (import_id, row_number, verdict, problems)
            SELECT ?, * FROM unnest(?::int[], ?::text[], ?::text[])
            """;
    private static final String COLUMNS = "SELECT row_number, verdict, problems FROM ledger_import_finding";
    private static final String BETWEEN =
            COLUMNS + " WHERE import_id = ? AND row_number BETWEEN ? AND ? ORDER BY row_number";
    private static final String REJECTED =
            COLUMNS + " WHERE import_id = ? AND row_number > ? AND verdict = 'REJECTED' ORDER BY row_number LIMIT ?";

    private final DataSource database;

    Findings(DataSource database) {
        this.database = database;
    }

    /** Replaces, in the running transaction, what was found of the rows from the first of them to the last. */
    void put(UUID importId, List<JudgedRow> judged) {
        int first = judged.get(0).row().number();
        int last = judged.get(judged.size() - 1).row().number();
        List<Finding> found = judged.stream()
                .filter(it -> !it.is(Verdict.GOOD))
                .map(Finding::of)
                .toList();
        try (Connection connection = database.getConnection();
                var clear = connection.prepareStatement(CLEAR)) {
            bind(clear, importId, first, last);
            clear.executeUpdate();
            if (!found.isEmpty()) insert(connection, importId, found);
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    List<Finding> between(UUID importId, int firstRow, int lastRow) {
        return read(BETWEEN, importId, firstRow, lastRow);
    }

    List<Finding> rejectedAfter(UUID importId, int row, int limit) {
        return read(REJECTED, importId, row, limit);
    }

    private static void insert(Connection connection, UUID importId, List<Finding> found) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, importId);
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "int", found.stream().map(Finding::row).toArray()));
            Object[] verdicts = found.stream().map(it -> it.verdict().name()).toArray();
            insert.setArray(3, connection.createArrayOf("text", verdicts));
            Object[] problems =
                    found.stream().map(it -> RowProblem.print(it.problems())).toArray();
            insert.setArray(4, connection.createArrayOf("text", problems));
            insert.executeUpdate();
        }
    }

    private List<Finding> read(String sql, UUID importId, int one, int other) {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement(sql)) {
            bind(read, importId, one, other);
            List<Finding> found = new ArrayList<>();
            try (var row = read.executeQuery()) {
                while (row.next())
                    found.add(new Finding(
                            row.getInt(1), Verdict.valueOf(row.getString(2)), RowProblem.parse(row.getString(3))));
            }
            return found;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private static void bind(PreparedStatement statement, UUID importId, int one, int other) throws SQLException {
        statement.setObject(1, importId);
        statement.setInt(2, one);
        statement.setInt(3, other);
    }
}
