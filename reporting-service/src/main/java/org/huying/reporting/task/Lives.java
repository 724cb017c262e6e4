package org.huying.reporting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** Tells the life of one case after the other, as it was known at {@code asOf}; there is never more than one in memory. */
@ApplicationScoped
public class Lives {
    private static final String COLUMNS = """
             line.concern_id, line.community_code, line.grid_code, fact.of_clock, fact.sequence, fact.part,
              fact.kind, fact.unit_code, fact.unit_kind, fact.unit_name, fact.round, fact.due_at, fact.word,
              fact.rule_version, fact.time, fact.recorded_time
            """;
    private static final String IN_ORDER = "ORDER BY line.concern_id, fact.of_clock, fact.sequence, fact.part";

    /** Which unit the caller is matters to those alone who do not see the place. */
    private static final String READ_WANTED = """
            WITH wanted AS (SELECT DISTINCT concern_id FROM (%s) chosen)
            SELECT
            """ + COLUMNS + """
            FROM (
              SELECT kept.concern_id, kept.community_code, kept.grid_code, CASE WHEN ? THEN NULL ELSE (
                SELECT had.unit_code FROM task_fact had WHERE had.concern_id = kept.concern_id AND had.unit_code = ?
                LIMIT 1) END AS owner_code
              FROM wanted JOIN task_case kept ON kept.concern_id = wanted.concern_id
              WHERE ?::text IS NULL OR kept.community_code = ?) line
            JOIN task_fact fact ON fact.concern_id = line.concern_id AND fact.recorded_time <= ?
            WHERE %s
            """ + IN_ORDER;

    private static final String READ_THESE = "SELECT " + COLUMNS + """
            FROM task_case line JOIN task_fact fact ON fact.concern_id = line.concern_id
            WHERE line.concern_id = ANY (?) AND fact.recorded_time <= ?
            """ + IN_ORDER;

    private static final int AT_A_TIME = 5_000;

    private final DataSource database;

    Lives(DataSource database) {
        this.database = database;
    }

    /** Told with the case whose life it is. */
    public interface Reader {
        void read(UUID concernId, CaseLife life);
    }

    /** Of these cases, wherever they are; of those of which nothing was known, nothing. */
    @Transactional
    public void of(Collection<UUID> cases, Instant asOf, Reader reader) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(READ_THESE)) {
            read.setArray(1, connection.createArrayOf("uuid", cases.toArray()));
            read.setTimestamp(2, Timestamp.from(asOf));
            read.setFetchSize(AT_A_TIME);
            try (ResultSet row = read.executeQuery()) {
                fold(row, reader);
            }
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    @Transactional
    public void each(Question question, Consumer<CaseLife> reader, Wanted... wanted) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(query(wanted))) {
            bind(read, question, wanted);
            read.setFetchSize(AT_A_TIME);
            try (ResultSet row = read.executeQuery()) {
                fold(row, (concern, life) -> reader.accept(life));
            }
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static String query(Wanted... wanted) {
        String cases = Arrays.stream(wanted).map(Wanted::cases).collect(Collectors.joining(" UNION ALL "));
        return READ_WANTED.formatted(cases, VisibleLines.CONDITION);
    }

    private static void bind(PreparedStatement read, Question question, Wanted... wanted) throws SQLException {
        int position = 1;
        for (Wanted each : wanted) position = each.bind(read, position, question.window());
        read.setBoolean(position++, question.caller().seesAll());
        read.setString(position++, question.caller().unit());
        read.setString(position++, question.community());
        read.setString(position++, question.community());
        read.setTimestamp(position++, Timestamp.from(question.window().asOf()));
        new VisibleLines(question.caller()).bind(read, position);
    }

    private static void fold(ResultSet row, Reader reader) throws SQLException {
        UUID concern = null;
        CaseFold fold = null;
        while (row.next()) {
            TaskFact fact = fact(row);
            if (!fact.concernId().equals(concern)) {
                if (fold != null) reader.read(concern, fold.life());
                concern = fact.concernId();
                fold = new CaseFold(row.getString(2), row.getString(3));
            }
            fold.tell(fact);
        }
        if (fold != null) reader.read(concern, fold.life());
    }

    private static TaskFact fact(ResultSet row) throws SQLException {
        String unit = row.getString(8);
        return new TaskFact(
                row.getObject(1, UUID.class),
                row.getBoolean(4),
                row.getLong(5),
                row.getInt(6),
                FactKind.valueOf(row.getString(7)),
                unit == null ? null : new Unit(unit, row.getString(9), row.getString(10)),
                row.getObject(11, Integer.class),
                Rows.instant(row, 12),
                row.getString(13),
                row.getObject(14, Integer.class),
                Rows.instant(row, 15),
                Rows.instant(row, 16));
    }
}
