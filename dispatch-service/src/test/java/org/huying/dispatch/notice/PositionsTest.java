package org.huying.dispatch.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.junit.jupiter.api.Test;

/** Whoever has read up to a position has missed nothing, whoever gave it and whenever it was committed. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class PositionsTest {
    private static final String INSERT = """
            INSERT INTO notice (unit_code, type, subject, order_key, happened_at, recorded_at, correlation_id, traceparent, data)
            SELECT '%s', 'tried.v1', 'tried', 'tried', now(), now(), 'c', 't', '{}' FROM generate_series(1, %d)
            """;

    @Inject
    Positions positions;

    @Inject
    ReadNotices notices;

    @Inject
    DataSource database;

    private final String unit = "TRIED-" + UUID.randomUUID();

    @Test
    void several_writers_at_once_give_each_notice_one_position_and_skip_none() throws SQLException {
        // Given
        long before = positions.latest();
        // When
        var writers = IntStream.range(0, 4)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 10; i++) {
                        written(50);
                        positions.give();
                    }
                }))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(writers).join();
        // Then
        await().until(() -> given().size() == 2_000);
        long last = positions.latest();
        assertThat(all(before, last))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(before + 1, last).boxed().toList());
    }

    @Test
    void what_commits_late_comes_after_what_was_read_before_it() throws SQLException {
        // Given
        QuarkusTransaction.begin();
        run(INSERT.formatted(unit + "-LATE", 1));
        CompletableFuture.runAsync(() -> written(1)).join();
        await().until(() -> given().size() == 1);
        // When
        QuarkusTransaction.commit();
        // Then
        await().until(() -> notices.of(unit + "-LATE", 0, Long.MAX_VALUE, 10).size() == 1);
        long late = notices.of(unit + "-LATE", 0, Long.MAX_VALUE, 10).get(0).position();
        assertThat(late).isGreaterThan(given().get(0).position());
    }

    @Test
    void an_id_leads_to_its_position_and_stays_a_cursor_when_the_notice_is_gone() throws SQLException {
        // Given
        written(1);
        await().until(() -> given().size() == 1);
        GivenNotice first = given().get(0);
        // When
        run("DELETE FROM notice WHERE unit_code = '" + unit + "'");
        // Then
        assertThat(NoticeId.position(first.id())).hasValue(first.position());
        assertThat(notices.at(unit, first.position())).isEmpty();
        assertThat(positions.latest()).isGreaterThanOrEqualTo(first.position());
        written(1);
        await().until(() -> given().size() == 1);
        assertThat(given().get(0).position()).isGreaterThan(first.position());
    }

    private List<GivenNotice> given() {
        return notices.of(unit, 0, Long.MAX_VALUE, 10_000);
    }

    private List<Long> all(long after, long upTo) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT position FROM notice WHERE position > " + after
                        + " AND position <= " + upTo + " ORDER BY position")) {
            List<Long> found = new ArrayList<>();
            while (row.next()) found.add(row.getLong(1));
            return found;
        }
    }

    private void written(int many) {
        QuarkusTransaction.requiringNew().call(() -> {
            run(INSERT.formatted(unit, many));
            return null;
        });
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
