package org.huying.dispatch.routing.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.huying.dispatch.routing.rule.RuleSet.DryRunNote;

/** The stored versions of the rules. */
@ApplicationScoped
class RuleSetTable {
    private static final long WRITE_LOCK = 0x4855_5949_4E47_5255L;
    private static final String SELECT = """
            SELECT version, revision, content, drafted_by, drafted_at, dry_run_revision, dry_run_at, dry_run_considered,
              dry_run_elsewhere, valid_from, activated_at FROM routing_rule_set
            """;

    private final DataSource database;
    private final ObjectMapper json;

    RuleSetTable(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Held to the end of the transaction: whoever writes rules has seen what was written before. */
    void lockForWriting() {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
            lock.setLong(1, WRITE_LOCK);
            lock.execute();
        } catch (SQLException failure) {
            throw new RulesUnavailable(failure);
        }
    }

    Optional<RuleSet> find(int version) {
        return read(SELECT + "WHERE version = ?", version).stream().findFirst();
    }

    /** Newest first, from the one below {@code before} on. */
    List<RuleSet> list(int before, int limit) {
        return read(SELECT + "WHERE version < ? ORDER BY version DESC LIMIT ?", before, limit);
    }

    int latest() {
        return read(SELECT + "ORDER BY version DESC LIMIT 1").stream()
                .findFirst()
                .map(RuleSet::version)
                .orElse(0);
    }

    /** The version in force at the instant, and those that begin later, in their order. */
    List<RuleSet> inForceOrLater(Instant now) {
        return read(SELECT + """
                WHERE valid_from >= coalesce((SELECT max(valid_from) FROM routing_rule_set WHERE valid_from <= ?),
                  '-infinity') ORDER BY valid_from
                """, Timestamp.from(now));
    }

    boolean anyBegins(Instant from) {
        return !read(SELECT + "WHERE valid_from = ?", Timestamp.from(from)).isEmpty();
    }

    void store(RuleSet rules) {
        String upsert = """
                INSERT INTO routing_rule_set (version, revision, content, drafted_by, drafted_at, valid_from, activated_at)
                VALUES (?, ?, ?::jsonb, ?, ?, ?, ?)
                ON CONFLICT (version) DO UPDATE SET revision = excluded.revision, content = excluded.content,
                  drafted_by = excluded.drafted_by, drafted_at = excluded.drafted_at,
                  valid_from = excluded.valid_from, activated_at = excluded.activated_at
                """;
        write(
                upsert,
                rules.version(),
                rules.revision(),
                written(rules.rules()),
                rules.draftedBy(),
                timestamp(rules.draftedAt()),
                timestamp(rules.validFrom()),
                timestamp(rules.activatedAt()));
    }

    void note(int version, DryRunNote note) {
        String update = """
                UPDATE routing_rule_set SET dry_run_revision = ?, dry_run_at = ?, dry_run_considered = ?,
                  dry_run_elsewhere = ? WHERE version = ?
                """;
        write(update, note.revision(), timestamp(note.at()), note.considered(), note.wouldGoElsewhere(), version);
    }

    private void write(String sql, Object... values) {
        try (var connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new RulesUnavailable(failure);
        }
    }

    private List<RuleSet> read(String sql, Object... values) {
        try (var connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            List<RuleSet> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) found.add(ruleSet(row));
            }
            return found;
        } catch (SQLException failure) {
            throw new RulesUnavailable(failure);
        }
    }

    private RuleSet ruleSet(ResultSet row) throws SQLException {
        Instant tried = instant(row, "dry_run_at");
        DryRunNote note = tried == null
                ? null
                : new DryRunNote(
                        row.getLong("dry_run_revision"),
                        tried,
                        row.getInt("dry_run_considered"),
                        row.getInt("dry_run_elsewhere"));
        return new RuleSet(
                row.getInt("version"),
                row.getLong("revision"),
                rules(row.getString("content")),
                row.getString("drafted_by"),
                instant(row, "drafted_at"),
                note,
                instant(row, "valid_from"),
                instant(row, "activated_at"));
    }

    private String written(List<Rule> rules) {
        try {
            return json.writeValueAsString(rules);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Rule> rules(String content) {
        try {
            return json.readValue(content, new TypeReference<List<Rule>>() {});
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a stored version of the routing rules is damaged");
        }
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp stored = row.getTimestamp(column);
        return stored == null ? null : stored.toInstant();
    }
}
