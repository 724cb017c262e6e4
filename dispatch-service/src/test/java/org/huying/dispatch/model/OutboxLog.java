package org.huying.dispatch.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Keeps a copy of all that goes through the outbox, as the relay takes it away within milliseconds. */
final class OutboxLog implements AutoCloseable {
    private static final String OPEN = """
            CREATE TABLE outbox_log (seq bigint PRIMARY KEY, key text NOT NULL, headers text NOT NULL);
            CREATE FUNCTION log_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              INSERT INTO outbox_log VALUES (NEW.seq, NEW.key, NEW.headers);
              RETURN NULL;
            END $$;
            CREATE TRIGGER outbox_is_logged AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION log_outbox();
            """;
    private static final String CLOSE =
            "DROP TRIGGER outbox_is_logged ON outbox; DROP FUNCTION log_outbox();" + " DROP TABLE outbox_log";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DataSource database;
    private long last;

    /** One event, as it was told. */
    record Told(String key, String type, String subject, long sequence, Instant time) {}

    /** When what a command caused happened, by its events. */
    record Times(List<Told> told, Instant from, Instant to) {
        Instant of(String type) {
            Told found = told.stream()
                    .filter(it -> it.type().equals(type))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("not told: " + type + " among " + told));
            assertThat(found.time()).as(type).isBetween(from, to);
            return found.time();
        }
    }

    OutboxLog(DataSource database) {
        this.database = database;
        execute(OPEN);
    }

    /** What was told since this was asked last. */
    List<Told> news() {
        String read = "SELECT seq, key, headers FROM outbox_log WHERE seq > " + last + " ORDER BY seq";
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(read)) {
            List<Told> news = new ArrayList<>();
            while (row.next()) {
                last = row.getLong(1);
                news.add(told(row.getString(2), row.getString(3)));
            }
            return news;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Told told(String key, String headers) {
        try {
            JsonNode it = JSON.readTree(headers);
            return new Told(
                    key,
                    it.path("ce_type").asText(),
                    it.path("ce_subject").asText(),
                    it.path("ce_sequence").asLong(),
                    Instant.parse(it.path("ce_time").asText()));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        execute(CLOSE);
    }
}
