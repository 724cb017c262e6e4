package org.huying.reporting.hotspot;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Statements;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.ReadModelRows;
import org.huying.reporting.testing.Scopes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class SpotDaysTest {
    private static final Path MIGRATION = Path.of("src/main/resources/db/migration/V2047__days_of_what_recurs.sql");
    private static final String LENGTHS = """
            SELECT concat_ws(' ', day, community_code, length(recurring), length(left_out), length(without_place))
            FROM spot_day ORDER BY day, community_code
            """;

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    SettleSpots settle;

    @Inject
    SpotQuestions questions;

    @Inject
    Statements statements;

    @Inject
    ReadModelRows rows;

    @BeforeEach
    void begin_with_nothing() {
        FreshTables.in(database);
    }

    @Test
    void are_days_of_the_town() {
        // Given the last moment of a day of the town and the first of the next
        tell(
                noise(1, "2023-11-01T15:59:59.999999Z"),
                noise(2, "2023-11-01T16:00:00Z"),
                noise(3, "2023-11-02T15:59:59Z"));
        // When
        settle.handle(10);
        // Then
        assertThat(rows.read(LENGTHS))
                .containsExactly("2023-11-01 520102033905 12 0 0", "2023-11-02 520102033905 24 0 0");
    }

    @Test
    void say_of_a_crowd_only_that_it_is_one() {
        // Given as many as are kept in one row
        Window all = new Window(Instant.EPOCH, SpotHistory.LATER, SpotHistory.LATER);
        for (int i = 1; i <= 6; i++) tell(noise(i, "2023-11-01T0%d:00:00Z".formatted(i)));
        settle.handle(10);
        assertThat(rows.read(LENGTHS)).containsExactly("2023-11-01 520102033905 72 0 0");
        // When
        tell(noise(7, "2023-11-01T07:00:00Z"));
        settle.handle(10);
        // Then
        assertThat(rows.read(LENGTHS)).containsExactly("2023-11-01 520102033905");
        assertThat(questions.answer(all, Selection.ANY, Scopes.DESK).rate().numerator())
                .isEqualTo(7);
    }

    @Test
    void have_what_is_left_out_and_what_names_no_place_apart() {
        // Given
        Instant noon = Instant.parse("2023-11-01T04:00:00Z");
        SpotEvents excluded = new SpotEvents("WLC-20231101-0001", SpotEvents.COMMUNITY);
        SpotEvents somewhere = new SpotEvents("WLC-20231101-0002", "520102033901");
        tell(
                excluded.registered(SpotEvents.NOISE, "COMPLAINT", SpotEvents.PLATFORM, noon, noon),
                excluded.excluded(noon, noon),
                somewhere.registered(SpotEvents.NOISE, "COMPLAINT", "", noon, noon));
        // When
        settle.handle(10);
        // Then
        assertThat(rows.read(LENGTHS))
                .containsExactly("2023-11-01 520102033901 0 0 12", "2023-11-01 520102033905 0 12 0");
    }

    @Test
    void go_when_nothing_of_them_recurs_any_more() {
        // Given
        Instant noon = Instant.parse("2023-11-03T04:00:00Z");
        SpotEvents leaving = new SpotEvents("WLC-20231101-0004", SpotEvents.COMMUNITY);
        tell(
                noise(1, "2023-11-01T04:00:00Z"),
                noise(2, "2023-11-02T04:00:00Z"),
                leaving.registered(SpotEvents.NOISE, "COMPLAINT", SpotEvents.PLATFORM, noon, noon));
        settle.handle(10);
        assertThat(rows.of("spot_day")).hasSize(3);
        // When
        tell(leaving.declined(2, noon, noon));
        settle.handle(10);
        // Then
        assertThat(rows.of("spot_day")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-01T03:00:00Z, 2023-11-03T05:00:00Z, 4",
        "2023-11-01T04:00:00Z, 2023-11-03T04:00:00Z, 3",
        "2023-11-01T04:00:00.000001Z, 2023-11-03T04:00:00.000001Z, 3",
        "2023-11-01T04:00:00.000001Z, 2023-11-01T05:00:00.000001Z, 1",
        "2023-11-01T05:00:00.000001Z, 2023-11-02T04:00:00Z, 0"
    })
    void are_told_to_the_very_microsecond_where_a_window_cuts_them(Instant from, Instant to, int recur) {
        // Given
        tell(
                noise(1, "2023-11-01T04:00:00Z"),
                noise(2, "2023-11-01T05:00:00Z"),
                noise(3, "2023-11-02T04:00:00Z"),
                noise(4, "2023-11-03T04:00:00Z"));
        settle.handle(10);
        Window window = new Window(from, to, SpotHistory.LATER);
        // Then
        assertThat(questions.agree(window, Selection.ANY, Scopes.DESK)).isTrue();
        HotSpots told = questions.answer(window, Selection.ANY, Scopes.DESK);
        assertThat(told.rate().numerator()).isEqualTo(recur);
    }

    @Test
    void are_filled_by_the_upgrade_from_what_was_settled_before() throws Exception {
        // Given
        SpotHistory history = new SpotHistory(5);
        history.batches(60).forEach(delivery::of);
        while (settle.handle(100)) continue;
        List<String> settled = rows.of("spot_day");
        // When
        statements.run("DELETE FROM spot_day");
        String migration = Files.readString(MIGRATION);
        statements.run(migration.substring(migration.indexOf("INSERT")));
        // Then
        assertThat(settled).isNotEmpty().isEqualTo(rows.of("spot_day"));
    }

    private static ReceivedEvent noise(int serial, String at) {
        return SpotEvents.noise("WLC-20231101-000" + serial, at);
    }

    private void tell(ReceivedEvent... events) {
        delivery.of(List.of(events));
    }
}
