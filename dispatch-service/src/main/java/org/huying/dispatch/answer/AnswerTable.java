package org.huying.dispatch.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The answers on record. All methods run in the caller's transaction. */
@ApplicationScoped
class AnswerTable {
    private static final String COLUMNS =
            "id, unit_code, event_id, record, way, type, number, content_sha256, otherwise,"
                    + " outcome, sequence, problem, received_at";
    private static final String INSERT = "INSERT INTO partner_answer (" + COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM partner_answer WHERE ";

    private final DataSource database;

    AnswerTable(DataSource database) {
        this.database = database;
    }

    /** False when it is there already; waits for whoever is at it right now. */
    boolean add(RecordedAnswer answer) {
        return with(INSERT, insert -> {
            insert.setObject(1, answer.id());
            insert.setString(2, answer.unit());
            insert.setString(3, answer.eventId());
            insert.setString(4, answer.record());
            insert.setString(5, answer.way().name());
            insert.setString(6, answer.type());
            insert.setString(7, answer.number());
            insert.setString(8, answer.sha256());
            insert.setBoolean(9, answer.otherwise());
            insert.setString(10, answer.outcome().name());
            insert.setObject(11, answer.sequence());
            insert.setString(12, answer.problem());
            insert.setObject(13, OffsetDateTime.ofInstant(answer.receivedAt(), ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        });
    }

    void moved(UUID id, long sequence) {
        with("UPDATE partner_answer SET sequence = ? WHERE id = ?", update -> {
            update.setLong(1, sequence);
            update.setObject(2, id);
            return update.executeUpdate();
        });
    }

    /** What that unit first sent under the id, or at that place of its topic where it has none. */
    Optional<RecordedAnswer> before(SentAnswer sent) {
        boolean named = sent.eventId() != null;
        String which = named
                ? "unit_code = ? AND event_id = ? AND NOT otherwise"
                : "unit_code = ? AND record = ? AND event_id IS NULL";
        return read(SELECT + which, read -> {
                    read.setString(1, sent.from().unit());
                    read.setString(2, named ? sent.eventId() : sent.from().record());
                })
                .stream()
                .findFirst();
    }

    /** What was sent under the id of another answer. */
    Optional<RecordedAnswer> otherwise(SentAnswer sent) {
        return read(SELECT + "unit_code = ? AND event_id = ? AND content_sha256 = ?", read -> {
                    read.setString(1, sent.from().unit());
                    read.setString(2, sent.eventId());
                    read.setString(3, sent.sha256());
                })
                .stream()
                .findFirst();
    }

    /** The first answer of each unit under that id, at most two. */
    List<RecordedAnswer> under(String eventId, Optional<String> unit) {
        return read(SELECT + "event_id = ? AND NOT otherwise AND (? OR unit_code = ?) ORDER BY id LIMIT 2", read -> {
            read.setString(1, eventId);
            read.setBoolean(2, unit.isEmpty());
            read.setString(3, unit.orElse(""));
        });
    }

    /** Newest first. */
    List<RecordedAnswer> list(AnswerFilter filter, int limit) {
        String where = "(? OR unit_code = ?) AND (? OR outcome = ?) AND id < ? ORDER BY id DESC LIMIT ?";
        return read(SELECT + where, read -> {
            read.setBoolean(1, filter.unit().isEmpty());
            read.setString(2, filter.unit().orElse(""));
            read.setBoolean(3, filter.outcome().isEmpty());
            read.setString(4, filter.outcome().map(Enum::name).orElse(""));
            read.setObject(5, filter.before().orElse(AnswerFilter.NEWEST));
            read.setInt(6, limit);
        });
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private interface Values {
        void into(PreparedStatement statement) throws SQLException;
    }

    private List<RecordedAnswer> read(String select, Values values) {
        return with(select, read -> {
            values.into(read);
            try (ResultSet row = read.executeQuery()) {
                List<RecordedAnswer> found = new ArrayList<>();
                while (row.next()) found.add(answer(row));
                return found;
            }
        });
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failure) {
            throw new AnswersUnavailable(failure);
        }
    }

    private static RecordedAnswer answer(ResultSet row) throws SQLException {
        return new RecordedAnswer(
                row.getObject("id", UUID.class),
                row.getString("unit_code"),
                row.getString("event_id"),
                row.getString("record"),
                Way.valueOf(row.getString("way")),
                row.getString("type"),
                row.getString("number"),
                row.getString("content_sha256"),
                row.getBoolean("otherwise"),
                AnswerOutcome.valueOf(row.getString("outcome")),
                row.getObject("sequence", Long.class),
                row.getString("problem"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
