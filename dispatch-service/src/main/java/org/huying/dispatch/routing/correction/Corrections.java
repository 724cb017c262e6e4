package org.huying.dispatch.routing.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.event.EventIds;

/** The stored corrections: one row each, written in the transaction of the move that corrects. */
@ApplicationScoped
public class Corrections {
    private final DataSource database;

    Corrections(DataSource database) {
        this.database = database;
    }

    /** How many cases of a rule were corrected, or how often to one unit. */
    record Count(int ruleSetVersion, String rule, String toUnit, long number) {}

    public void record(Correction correction) {
        String insert = """
                INSERT INTO routing_correction (id, case_id, rule_set_version, rule, routed_at, to_unit, cause, corrected_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (var connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, EventIds.next());
            statement.setObject(2, correction.caseId());
            statement.setInt(3, correction.ruleSetVersion());
            statement.setString(4, correction.rule());
            statement.setTimestamp(5, Timestamp.from(correction.routedAt()));
            statement.setString(6, correction.toUnit());
            statement.setString(7, correction.cause());
            statement.setTimestamp(8, Timestamp.from(correction.at()));
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new CorrectionsUnavailable(failure);
        }
    }

    /** Cases routed in [from, to) that were corrected at least once, by rule and version. */
    List<Count> cases(Instant from, Instant to) {
        return counts(from, to, """
                SELECT rule_set_version, rule, NULL AS to_unit, count(DISTINCT case_id) AS number
                FROM routing_correction WHERE routed_at >= ? AND routed_at < ? GROUP BY 1, 2
                """);
    }

    /** The units they were given to instead, the most frequent first. */
    List<Count> receivers(Instant from, Instant to) {
        return counts(from, to, """
                SELECT rule_set_version, rule, to_unit, count(*) AS number
                FROM routing_correction WHERE routed_at >= ? AND routed_at < ? GROUP BY 1, 2, 3 ORDER BY 4 DESC, 3
                """);
    }

    private List<Count> counts(Instant from, Instant to, String sql) {
        try (var connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setTimestamp(1, Timestamp.from(from));
            statement.setTimestamp(2, Timestamp.from(to));
            List<Count> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next())
                    found.add(new Count(
                            row.getInt("rule_set_version"),
                            row.getString("rule"),
                            row.getString("to_unit"),
                            row.getLong("number")));
            }
            return found;
        } catch (SQLException failure) {
            throw new CorrectionsUnavailable(failure);
        }
    }
}
