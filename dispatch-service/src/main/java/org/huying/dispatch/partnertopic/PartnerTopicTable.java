package org.huying.dispatch.partnertopic;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whose topics there are, and how their units sign in. */
@ApplicationScoped
class PartnerTopicTable {
    private static final String COLUMNS = "SELECT unit_code, subscription_id, second_name,"
            + " former_until > clock_timestamp() AS former_valid, ended_at FROM partner_topic WHERE ";

    private final Statements statements;

    PartnerTopicTable(Statements statements) {
        this.statements = statements;
    }

    Optional<TopicRecord> of(String unit) {
        return one(COLUMNS + "unit_code = ?", unit);
    }

    Optional<TopicRecord> of(UUID subscription) {
        return one(COLUMNS + "subscription_id = ?", subscription);
    }

    /** Locked to the end of the transaction; empty when it has ended. */
    Optional<TopicRecord> locked(UUID subscription) {
        return one(COLUMNS + "subscription_id = ? AND ended_at IS NULL FOR UPDATE", subscription);
    }

    /** One at a time, locked to the end of the transaction: of a subscription that has ended. */
    Optional<TopicRecord> nextEnded() {
        return one(COLUMNS + "ended_at IS NOT NULL ORDER BY ended_at LIMIT 1 FOR UPDATE SKIP LOCKED");
    }

    /** One at a time, locked to the end of the transaction: whose former password has run out. */
    Optional<TopicRecord> nextRunOut() {
        return one(COLUMNS + "ended_at IS NULL AND former_until <= clock_timestamp() LIMIT 1 FOR UPDATE SKIP LOCKED");
    }

    void insert(UUID subscription) {
        statements.update(
                "INSERT INTO partner_topic (unit_code, subscription_id) SELECT unit_code, id FROM subscription WHERE id = ?",
                subscription);
        statements.update(
                "INSERT INTO partner_topic_sent (subscription_id, position) SELECT id, starts_after FROM subscription WHERE id = ?",
                subscription);
    }

    void signsInWith(UUID subscription, boolean secondName, Duration formerValidFor) {
        statements.update(
                "UPDATE partner_topic SET second_name = ?, former_until = clock_timestamp() + ? * interval '1 millisecond'"
                        + " WHERE subscription_id = ?",
                secondName,
                formerValidFor.toMillis(),
                subscription);
    }

    void formerHasNone(UUID subscription) {
        statements.update("UPDATE partner_topic SET former_until = NULL WHERE subscription_id = ?", subscription);
    }

    void end(UUID subscription) {
        statements.update(
                "UPDATE partner_topic SET ended_at = clock_timestamp() WHERE subscription_id = ?", subscription);
    }

    void delete(UUID subscription) {
        statements.update("DELETE FROM partner_topic WHERE subscription_id = ?", subscription);
        statements.update("DELETE FROM partner_topic_sent WHERE subscription_id = ?", subscription);
    }

    private Optional<TopicRecord> one(String select, Object... values) {
        List<TopicRecord> found = statements.read(select, PartnerTopicTable::record, values);
        return found.stream().findFirst();
    }

    private static TopicRecord record(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new TopicRecord(
                row.getString("unit_code"),
                row.getObject("subscription_id", UUID.class),
                row.getBoolean("second_name"),
                row.getBoolean("former_valid"),
                ended == null ? null : ended.toInstant());
    }
}
