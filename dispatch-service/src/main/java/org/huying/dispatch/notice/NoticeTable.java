package org.huying.dispatch.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** The notices as the writing side sees them. */
@ApplicationScoped
class NoticeTable {
    private static final String INSERT = """
            INSERT INTO notice (unit_code, type, subject, order_key, community_code, topic, happened_at, recorded_at,
                                correlation_id, traceparent, data)
            SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[],
                                 ?::timestamptz[], ?::text[], ?::text[], ?::text[])
            """;

    private final DataSource database;
    private final ObjectMapper json;
    private final NoticeBell bell;
    private final TransactionSynchronizationRegistry transaction;

    NoticeTable(
            DataSource database, ObjectMapper json, NoticeBell bell, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.json = json;
        this.bell = bell;
        this.transaction = transaction;
    }

    void insert(List<WrittenNotice> rows) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            int at = 1;
            for (var column : List.<Function<WrittenNotice, Object>>of(
                    row -> row.notice().unit(),
                    row -> row.notice().content().type(),
                    row -> row.notice().subject(),
                    row -> row.notice().orderKey(),
                    row -> row.notice().communityCode(),
                    row -> row.notice().topic(),
                    row -> row.notice().time().toString(),
                    row -> row.recordedTime().toString(),
                    WrittenNotice::correlationId,
                    WrittenNotice::traceparent,
                    this::data)) {
                insert.setArray(
                        at++,
                        connection.createArrayOf(
                                "text", rows.stream().map(column).toArray()));
            }
            insert.executeUpdate();
            ringAfterCommit();
        } catch (SQLException failure) {
            throw new NoticesUnavailable(failure);
        }
    }

    private String data(WrittenNotice row) {
        try {
            return json.writeValueAsString(row.notice().content());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(
                    "notice " + row.notice().content().type() + " cannot be written", unwritable);
        }
    }

    private void ringAfterCommit() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Written already.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) bell.written();
            }
        });
    }
}
