package org.huying.reporting.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.readmodel.Operator;
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
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class SettledSpotsTest {
    private static final Window ALL = new Window(Instant.EPOCH, SpotHistory.LATER, SpotHistory.LATER);
    private static final Instant NOON = Instant.parse("2023-11-01T04:00:00Z");

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    SettleSpots settle;

    @Inject
    UnsettledTable unsettled;

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

    @ParameterizedTest
    @CsvSource({"2023-12-01T04:00:00Z, 3", "2023-12-01T04:00:00.000001Z, 0"})
    void need_thirty_days_to_the_very_microsecond(String third, int recur) {
        // Given
        tell(noise(1, "2023-11-01T04:00:00Z"), noise(2, "2023-11-11T04:00:00Z"), noise(3, third));
        // When
        settle.handle(10);
        // Then
        assertThat(recurring(ALL)).isEqualTo(recur);
        assertThat(rows.of("spot_concern")).hasSize(recur);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void make_earlier_ones_recur_when_the_third_comes(boolean settledAgain) {
        // Given two that recur with nobody
        tell(noise(1, "2023-11-01T04:00:00Z"), noise(3, "2023-11-20T04:00:00Z"));
        settle.handle(10);
        assertThat(recurring(ALL)).isZero();
        // When
        tell(noise(2, "2023-11-10T04:00:00Z"));
        if (settledAgain) settle.handle(10);
        // Then
        assertThat(recurring(ALL)).isEqualTo(3);
        assertThat(recurring(new Window(NOON, NOON.plusSeconds(1), SpotHistory.LATER)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void recur_no_longer_when_one_of_three_goes(boolean settledAgain) {
        // Given
        SpotEvents leaving = new SpotEvents("WLC-20231101-0004", SpotEvents.COMMUNITY);
        tell(
                noise(1, "2023-11-01T04:00:00Z"),
                noise(2, "2023-11-10T04:00:00Z"),
                leaving.registered(SpotEvents.NOISE, "COMPLAINT", SpotEvents.PLATFORM, NOON, NOON));
        settle.handle(10);
        assertThat(recurring(ALL)).isEqualTo(3);
        // When
        tell(leaving.excluded(NOON, NOON));
        if (settledAgain) settle.handle(10);
        // Then
        HotSpots left = questions.answer(ALL, Selection.ANY, Scopes.DESK);
        assertThat(left.spots()).isEmpty();
        assertThat(left.rate().excluded()).isEqualTo(1);
        assertThat(left.rate().denominator()).isEqualTo(2);
    }

    @Test
    void are_counted_from_the_lines_where_something_near_the_window_was_recorded_later() {
        // Given one before the window of which the system learned after it
        Instant later = Instant.parse("2023-12-20T00:00:00Z");
        tell(
                noise(1, "2023-11-10T04:00:00Z"),
                noise(2, "2023-11-11T04:00:00Z"),
                new SpotEvents("WLC-20231101-0009", SpotEvents.COMMUNITY)
                        .registered(SpotEvents.NOISE, "COMPLAINT", SpotEvents.PLATFORM, NOON, later));
        settle.handle(10);
        Instant day = Instant.parse("2023-11-09T16:00:00Z");
        // Then
        Window then = new Window(day, day.plus(Duration.ofDays(2)), later.minusMillis(1));
        assertThat(questions.agree(then, Selection.ANY, Scopes.DESK)).isFalse();
        assertThat(recurring(then)).isZero();
        Window since = new Window(day, day.plus(Duration.ofDays(2)), later);
        assertThat(questions.agree(since, Selection.ANY, Scopes.DESK)).isTrue();
        assertThat(recurring(since)).isEqualTo(2);
    }

    @Test
    void are_counted_from_the_lines_for_those_who_see_single_ones_or_ask_for_some_of_a_place() {
        Selection web = new Selection(null, null, "WEB", null, null);
        assertThat(questions.agree(ALL, Selection.ANY, Scopes.gridWorker("520102033905001")))
                .isFalse();
        assertThat(questions.agree(ALL, Selection.ANY, Scopes.partner("UNIT-1")))
                .isFalse();
        assertThat(questions.agree(ALL, web, Scopes.DESK)).isFalse();
        assertThat(questions.agree(ALL, Selection.ANY, Scopes.DESK)).isTrue();
    }

    @Test
    void are_counted_from_the_lines_while_very_much_is_unsettled() {
        // Given
        tell(threeThatRecur());
        unsettled.add(Collections.nCopies(UnsettledTable.FEW, UUID.randomUUID()));
        // Then
        assertThat(questions.agree(ALL, Selection.ANY, Scopes.DESK)).isFalse();
        assertThat(recurring(ALL)).isEqualTo(3);
        // When
        while (settle.handle(1_000)) continue;
        // Then
        assertThat(questions.agree(ALL, Selection.ANY, Scopes.DESK)).isTrue();
        assertThat(recurring(ALL)).isEqualTo(3);
    }

    @Test
    void stay_unsettled_where_whoever_settles_dies() {
        // Given
        tell(threeThatRecur());
        // When
        Runnable dying = () -> {
            settle.handle(2);
            throw new IllegalStateException("killed");
        };
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(dying)).hasMessage("killed");
        // Then
        assertThat(rows.of("spot_unsettled")).hasSize(3);
        assertThat(rows.of("spot_concern")).isEmpty();
        assertThat(recurring(ALL)).isEqualTo(3);
        settle.handle(10);
        assertThat(recurring(ALL)).isEqualTo(3);
        assertThat(rows.of("spot_concern")).hasSize(3);
    }

    @Test
    void are_left_to_whoever_is_at_it() {
        // Given
        tell(threeThatRecur());
        QuarkusTransaction.requiringNew().run(() -> {
            settle.handle(2);
            // When
            QuarkusTransaction.requiringNew()
                    .run(() -> assertThat(settle.handle(10)).isFalse());
        });
        // Then
        assertThat(rows.of("spot_unsettled")).hasSize(1);
        assertThat(recurring(ALL)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "places; UPDATE concern_place SET place = place || concern_id",
                "ledger; UPDATE ledger_line SET nature = 'PRAISE'",
                "course; INSERT INTO course_step (concern_id, of_clock, sequence, kind, time, recorded_time)"
                        + " SELECT concern_id, true, 9, 'EXCLUDED', registered_at, registered_at FROM ledger_line"
            })
    void are_unsettled_when_what_they_were_counted_from_is_built_anew(String model, String damage) {
        // Given
        tell(threeThatRecur());
        statements.run(damage);
        settle.handle(10);
        assertThat(recurringAsKept()).isZero();
        // When
        Operator.rebuilds(model);
        // Then
        assertThat(questions.agree(ALL, Selection.ANY, Scopes.DESK)).isFalse();
        assertThat(recurring(ALL)).isEqualTo(3);
        while (settle.handle(10)) continue;
        assertThat(questions.agree(ALL, Selection.ANY, Scopes.DESK)).isTrue();
        assertThat(recurringAsKept()).isEqualTo(3);
    }

    private static ReceivedEvent[] threeThatRecur() {
        return new ReceivedEvent[] {
            noise(1, "2023-11-01T04:00:00Z"), noise(2, "2023-11-10T04:00:00Z"), noise(3, "2023-11-20T04:00:00Z")
        };
    }

    private static ReceivedEvent noise(int serial, String at) {
        return SpotEvents.noise("WLC-20231101-000" + serial, at);
    }

    private void tell(ReceivedEvent... events) {
        delivery.of(List.of(events));
    }

    private long recurring(Window window) {
        return questions.answer(window, Selection.ANY, Scopes.DESK).rate().numerator();
    }

    private long recurringAsKept() {
        return rows.read("SELECT concern_id::text FROM spot_concern WHERE kind = 'RECURS'")
                .size();
    }
}
