package org.huying.intake.topic;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;

/** Reads the topics for {@link KnownTopics}. */
@ApplicationScoped
class TopicTable {
    private static final String ALL = "SELECT code, chinese, english, gb_code, speaks_of_persons, status, sequence"
            + " FROM topic ORDER BY position, code";

    private final DataSource database;

    TopicTable(DataSource database) {
        this.database = database;
    }

    boolean has(String code) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement("SELECT 1 FROM topic WHERE code = ?")) {
            read.setString(1, code);
            try (var row = read.executeQuery()) {
                return row.next();
            }
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    List<KnownTopic> all() {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(ALL);
                var row = read.executeQuery()) {
            List<KnownTopic> topics = new ArrayList<>();
            while (row.next()) topics.add(topic(row));
            return topics;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private static KnownTopic topic(ResultSet row) throws SQLException {
        String code = row.getString(1);
        return new KnownTopic(
                code,
                TopicCode.parentOf(code).orElse(null),
                TopicCode.levelOf(code),
                new TopicLabels(row.getString(2), row.getString(3), row.getString(4)),
                row.getBoolean(5),
                TopicStatus.valueOf(row.getString(6)),
                row.getLong(7));
    }
}
