package org.huying.dispatch.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.housekeeping.ExpiredRows;
import org.huying.chassis.housekeeping.Perishable;
import org.huying.chassis.testing.HuyingTestResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class NoticeAgeTest {
    private static final String INSERT = """
            INSERT INTO notice (unit_code, type, subject, order_key, happened_at, recorded_at, kept_since, correlation_id, traceparent, data)
            VALUES ('%s', 'tried.v1', 'tried', 'tried', now(), now(), clock_timestamp() - interval '%s', 'c', 't', '{}')
            """;

    @Inject
    @Any
    Instance<Perishable> perishable;

    @Inject
    ExpiredRows expired;

    @Inject
    DataSource database;

    private final String unit = "AGED-" + UUID.randomUUID();

    @Test
    void notices_are_kept_for_thirty_days_by_the_servers_clock() throws SQLException {
        // Given
        run(INSERT.formatted(unit, "29 days 23 hours"));
        run(INSERT.formatted(unit, "30 days 1 hour"));
        Perishable notices = perishable.stream()
                .filter(kind -> kind.table().equals("notice"))
                .findFirst()
                .orElseThrow();
        // When
        expired.delete(notices);
        // Then
        assertThat(notices.keep()).isEqualTo(Duration.ofDays(30));
        assertThat(left()).isEqualTo(1);
    }

    private int left() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM notice WHERE unit_code = '" + unit + "'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
