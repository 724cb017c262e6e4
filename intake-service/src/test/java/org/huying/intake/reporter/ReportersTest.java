package org.huying.intake.reporter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class ReportersTest {
    private static final Reporter REPORTER = new Reporter("欧阳无人知", "13712345678");
    private static final String TABLES = """
            SELECT format('SELECT %L || whole::text FROM %I.%I whole', table_name || ' ', table_schema, table_name)
            FROM information_schema.tables
            WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
            """;

    @Inject
    Town town;

    @Inject
    DataSource database;

    @Inject
    Reporters reporters;

    @BeforeEach
    void oneRegistersWithNameAndPhone() {
        town.isKnown();
        given().contentType("application/json")
                .header("Idempotency-Key", "reporters-" + UUID.randomUUID())
                .body("""
                        {"channel":"WEB","nature":"HELP","topic":"property.maintenance","description":"某处灯坏了",
                         "address":{"communityCode":"520102033901"},
                         "reporter":{"name":"欧阳无人知","phone":"13712345678"}}""")
                .post("/v1/concerns")
                .then()
                .statusCode(201);
    }

    @Test
    void are_found_in_no_table_by_whoever_reads_them_all() throws SQLException {
        // When
        List<String> rows = new ArrayList<>();
        for (String table : column(TABLES)) rows.addAll(column(table));
        // Then
        assertThat(rows).anyMatch(row -> row.contains("某处灯坏了"));
        assertThat(rows).anyMatch(row -> row.startsWith("reporter "));
        assertThat(rows).anyMatch(row -> row.startsWith("idempotency_key "));
        for (String said : List.of(REPORTER.name(), REPORTER.phone())) {
            String inBytes = HexFormat.of().formatHex(said.getBytes(StandardCharsets.UTF_8));
            assertThat(rows).noneMatch(row -> row.contains(said) || row.contains(inBytes));
        }
    }

    @Test
    void are_nobody_any_more_once_their_key_is_destroyed() throws SQLException {
        // Given
        UUID ref = UUID.fromString(
                column("SELECT reporter_ref FROM concern WHERE description = '某处灯坏了' ORDER BY id DESC LIMIT 1")
                        .get(0));
        assertThat(reporters.of(List.of(ref))).containsEntry(ref, REPORTER);
        // When
        column("DELETE FROM vault.reporter_key WHERE ref = '" + ref + "' RETURNING ref");
        // Then
        assertThat(reporters.of(List.of(ref))).isEmpty();
    }

    private List<String> column(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (row.next()) values.add(row.getString(1));
            return values;
        }
    }
}
