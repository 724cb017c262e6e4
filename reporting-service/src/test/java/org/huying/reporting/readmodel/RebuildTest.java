package org.huying.reporting.readmodel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.RandomTown;
import org.huying.reporting.testing.ReadModelRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However the news came, and whatever goes on meanwhile: built anew, a read model is what it was, row for row. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class RebuildTest {
    private static final List<String> QUESTIONS =
            List.of("/v1/summary", "/v1/ledger?limit=5", "/v1/hours", "/v1/hazards/summary", "/v1/field-work");

    private static final List<String> WITH_ROWS = List.of(
            "ledger_line",
            "ledger_state",
            "ledger_merge",
            "ledger_clock",
            "ledger_exit",
            "hazard_state",
            "field_fact",
            "town_entry");

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    ReadModels models;

    @Inject
    ReadModelRows rows;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void is_the_same_row_for_row_with_events_coming_and_questions_asked_meanwhile(long seed) {
        // Given what becomes of a history by itself
        List<List<ReceivedEvent>> told = RandomTown.told(seed, 120);
        FreshTables.in(database);
        told.forEach(delivery::of);
        Map<String, List<String>> expected = rows.all();
        assertThat(WITH_ROWS).noneMatch(table -> expected.get(table).isEmpty());
        // When the same is told once more, and everything is built anew again and again until it is told
        FreshTables.in(database);
        told.subList(0, told.size() / 2).forEach(delivery::of);
        CompletableFuture<Void> rest = CompletableFuture.runAsync(
                () -> told.subList(told.size() / 2, told.size()).forEach(delivery::of),
                task -> new Thread(task, "still-coming").start());
        do {
            rebuildAllAndAsk();
        } while (!rest.isDone());
        rest.join();
        // Then
        assertThat(rows.all()).isEqualTo(expected);
        // And also with nothing coming
        rebuildAllAndAsk();
        assertThat(rows.all()).isEqualTo(expected);
    }

    @Test
    void begins_with_what_is_not_there_at_all() {
        // Given
        FreshTables.in(database);
        // When
        rebuildAllAndAsk();
        // Then
        assertThat(rows.all().values()).allMatch(List::isEmpty);
    }

    @Test
    void goes_through_more_than_one_portion_of_the_journal() {
        // Given a journal with a gap wider than a portion
        FreshTables.in(database);
        List<List<ReceivedEvent>> told = RandomTown.told(7, 40);
        told.subList(0, told.size() / 2).forEach(delivery::of);
        rows.read("SELECT nextval(pg_get_serial_sequence('journal', 'position'))::text FROM generate_series(1, "
                + 2 * Folding.PORTION + ")");
        told.subList(told.size() / 2, told.size()).forEach(delivery::of);
        Map<String, List<String>> expected = rows.all();
        // When
        String location = Operator.rebuilds("ledger");
        // Then
        assertThat(Operator.status(location)).isEqualTo("DONE");
        assertThat(rows.all()).isEqualTo(expected);
    }

    @Test
    void leaves_the_tables_as_they_were_made() {
        // Given tables that were given more than what the migrations say
        execute("ALTER TABLE ledger_state SET (fillfactor = 90)");
        execute("GRANT SELECT ON ledger_state TO PUBLIC");
        List<String> before = shapes();
        // When
        rebuildAllAndAsk();
        // Then
        assertThat(shapes()).isEqualTo(before);
        execute("ALTER TABLE ledger_state RESET (fillfactor)");
        execute("REVOKE SELECT ON ledger_state FROM PUBLIC");
    }

    private void rebuildAllAndAsk() {
        List<String> begun = models.all().stream()
                .map(model -> Operator.begins(model.name())
                        .then()
                        .statusCode(202)
                        .extract()
                        .header("Location"))
                .toList();
        do {
            for (String question : QUESTIONS)
                given().auth().oauth2(TestTokens.desk()).get(question).then().statusCode(200);
        } while (begun.stream().anyMatch(location -> Operator.looksAt(location).path("finishedAt") == null));
        assertThat(begun.stream().map(Operator::status)).containsOnly("DONE");
    }

    /** Columns, constraints, indices, options and rights of all tables. */
    private List<String> shapes() {
        String names = String.join(
                "', '",
                models.all().stream().flatMap(model -> model.tables().stream()).toList());
        return rows.read("""
                SELECT concat_ws(' ', table_name, ordinal_position, column_name, data_type, is_nullable, column_default)
                FROM information_schema.columns WHERE table_schema = 'public' AND table_name IN ('%1$s')
                UNION ALL SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
                  WHERE conrelid IN (SELECT oid FROM pg_class WHERE relname IN ('%1$s'))
                UNION ALL SELECT indexdef FROM pg_indexes WHERE tablename IN ('%1$s')
                UNION ALL SELECT concat_ws(' ', relname, relnamespace::regnamespace, relpersistence, reloptions, relacl) FROM pg_class
                  WHERE relname IN ('%1$s')
                ORDER BY 1""".formatted(names));
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
