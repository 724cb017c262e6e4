package org.huying.reporting.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.reporting.table.Rows;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.Xlsx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger far longer than what lies between the server and somebody who does not read on. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class LongExportTest {
    private static final int LINES = 50_000;
    private static final int AT_ONCE = 4;
    private static final String PLANT = """
            INSERT INTO ledger_line (concern_id, number, community_code, grid_code, channel, nature, topic, registered_at,
              registration_recorded, status, owner_code, owner_name, case_sequence, changed_at, changed_recorded)
            SELECT ('018c2371-2c00-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'WLC-20231201-' || lpad(n::text, 6, '0'),
              '520102033901', '520102033901001', 'WEB', 'HELP', 'environment.sanitation', now(), now(), 'DISPATCHED', 'GPG-1',
              %s, 2, now(), now()
            FROM generate_series(1, %d) AS n""".formatted(noise(), LINES);

    @Inject
    DataSource database;

    @TestHTTPResource("/v1/exports/ledger")
    URI export;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<InputStream> open = new ArrayList<>();

    @BeforeEach
    void a_long_ledger() throws SQLException {
        if (number("SELECT count(*) FROM ledger_line") == LINES) return;
        FreshTables.in(database);
        execute(PLANT);
    }

    @AfterEach
    void nobody_reads_any_more() throws Exception {
        for (InputStream stream : open) stream.close();
        await().atMost(Duration.ofSeconds(60)).until(() -> running() == 0);
        execute("UPDATE ledger_line SET status = 'DISPATCHED' WHERE status <> 'DISPATCHED'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void its_first_bytes_arrive_before_its_last_row_is_read(String format) throws Exception {
        // When
        InputStream file = taken(format).body();
        int first = file.read();
        // Then
        assertThat(first).isPositive();
        assertThat(running()).as("the cursor still stands open").isEqualTo(1);
        assertThat(rows(format, file)).isEqualTo(LINES + 1);
    }

    @Test
    void one_that_fails_on_the_way_breaks_off_and_is_not_taken_for_a_whole_one() throws Exception {
        // Given the line that comes last
        execute("UPDATE ledger_line SET status = 'NO_SUCH_STATUS' WHERE number = 'WLC-20231201-000001'");
        // When
        InputStream file = taken("csv").body();
        // Then
        assertThatThrownBy(file::readAllBytes).isInstanceOf(IOException.class);
    }

    @Test
    void no_more_run_at_once_than_leave_connections_for_the_others() throws Exception {
        // Given
        for (int export = 0; export < AT_ONCE; export++)
            assertThat(taken("csv").body().read()).isPositive();
        // When
        HttpResponse<InputStream> refused = taken("csv");
        // Then
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(new String(refused.body().readAllBytes(), StandardCharsets.UTF_8))
                .contains("exports-busy");
    }

    private HttpResponse<InputStream> taken(String format) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(export + "?format=" + format))
                .header("Authorization", "Bearer " + TestTokens.desk())
                .build();
        var answer = http.send(request, BodyHandlers.ofInputStream());
        open.add(answer.body());
        return answer;
    }

    /** Of the rest of a file whose first byte was read. */
    private static long rows(String format, InputStream file) throws IOException {
        if (format.equals("csv"))
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .count();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write('P');
        file.transferTo(whole);
        String sheet = Xlsx.of(whole.toByteArray()).parts().get("xl/worksheets/sheet1.xml");
        return sheet.split("<row ", -1).length - 1;
    }

    /** How many ledgers are just being read. */
    private long running() throws SQLException {
        return number("SELECT count(*) FROM pg_stat_activity"
                + " WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid()"
                + " AND query LIKE 'SELECT line.concern_id, line.number%'");
    }

    /** What hardly can be made shorter, so that a workbook is long as well. */
    private static String noise() {
        return IntStream.range(0, 8)
                .mapToObj("md5((n * 8 + %d)::text)"::formatted)
                .collect(Collectors.joining(" || "));
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(sql)) {
            return Rows.of(read, row -> row.getLong(1)).get(0);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
