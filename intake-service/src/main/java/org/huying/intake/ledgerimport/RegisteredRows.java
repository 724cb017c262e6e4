package org.huying.intake.ledgerimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;

/** Which rows became concerns, of all imports there ever were. */
@ApplicationScoped
class RegisteredRows {
    /** In the order of the marks, so that two imports with the same rows wait for, and never block, each other. */
    private static final String INSERT = """
            INSERT INTO ledger_row (mark, content, import_id, row_number, concern_number)
            SELECT row.mark, row.content, ?, row.number, row.concern
            FROM unnest(?::bytea[], ?::bytea[], ?::int[], ?::text[]) AS row (mark, content, number, concern)
            ORDER BY row.mark
            ON CONFLICT DO NOTHING
            """;

    private static final String KNOWN = "SELECT mark, content FROM ledger_row WHERE mark = ANY (?)";
    private static final String NUMBERS =
            "SELECT row_number, concern_number FROM ledger_row" + " WHERE import_id = ? AND row_number BETWEEN ? AND ?";

    private final DataSource database;

    RegisteredRows(DataSource database) {
        this.database = database;
    }

    /** @param concern number of the concern the row became */
    record Registered(JudgedRow row, String concern) {}

    /** What those of them said that are there, by their marks. */
    Map<ByteBuffer, ByteBuffer> among(List<JudgedRow> rows) {
        Map<ByteBuffer, ByteBuffer> known = new HashMap<>();
        if (rows.isEmpty()) return known;
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement(KNOWN)) {
            byte[][] marks = rows.stream().map(row -> row.mark().array()).toArray(byte[][]::new);
            read.setArray(1, connection.createArrayOf("bytea", marks));
            try (var row = read.executeQuery()) {
                while (row.next()) known.put(ByteBuffer.wrap(row.getBytes(1)), ByteBuffer.wrap(row.getBytes(2)));
            }
            return known;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    /** In the running transaction; false when one of them came in meanwhile with another import. */
    boolean add(UUID importId, List<Registered> rows) {
        if (rows.isEmpty()) return true;
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, importId);
            insert.setArray(
                    2,
                    connection.createArrayOf("bytea", bytes(rows, it -> it.row().mark())));
            insert.setArray(
                    3,
                    connection.createArrayOf("bytea", bytes(rows, it -> it.row().content())));
            Object[] numbers = rows.stream().map(it -> it.row().row().number()).toArray();
            insert.setArray(4, connection.createArrayOf("int", numbers));
            Object[] concerns = rows.stream().map(Registered::concern).toArray();
            insert.setArray(5, connection.createArrayOf("text", concerns));
            return insert.executeUpdate() == rows.size();
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    /** The numbers of the concerns that rows of an import became. */
    Map<Integer, String> numbers(UUID importId, int firstRow, int lastRow) {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement(NUMBERS)) {
            read.setObject(1, importId);
            read.setInt(2, firstRow);
            read.setInt(3, lastRow);
            Map<Integer, String> numbers = new HashMap<>();
            try (var row = read.executeQuery()) {
                while (row.next()) numbers.put(row.getInt(1), row.getString(2));
            }
            return numbers;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private static byte[][] bytes(List<Registered> rows, Function<Registered, ByteBuffer> of) {
        return rows.stream().map(row -> of.apply(row).array()).toArray(byte[][]::new);
    }
}
