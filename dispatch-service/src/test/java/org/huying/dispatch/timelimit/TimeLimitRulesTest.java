package org.huying.dispatch.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.timelimit.TimeLimitFixtures.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.huying.dispatch.calendar.TownCalendar;
import org.huying.dispatch.datafile.DataFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitRulesTest {
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final Instant FRIDAY_AT_FOUR =
            OffsetDateTime.parse("2023-12-08T16:00:00+08:00").toInstant();

    private List<TimeLimitRule> starter;

    @BeforeEach
    void theDataFile() throws IOException {
        starter = DataFile.read("time-limits/starter.yaml", TimeLimitFile.class).rules();
    }

    @ParameterizedTest
    @CsvSource({
        "city-order.itinerant-vendors, THREAT, 2, HOURS, 2023-12-08T18:00:00+08:00",
        "utilities.gas, THREAT, 2, HOURS, 2023-12-08T18:00:00+08:00",
        "utilities.water, GENERAL, 24, HOURS, 2023-12-09T16:00:00+08:00",
        "utilities.heat, COMPLEX, 24, HOURS, 2023-12-09T16:00:00+08:00",
        "services.opening-hours, GENERAL, 7, DAYS, 2023-12-16T00:00:00+08:00",
        "property.maintenance, COMPLEX, 15, DAYS, 2023-12-24T00:00:00+08:00"
    })
    void give_the_starter_values_of_the_domain_for_resolution(
            String topic, Urgency urgency, int quantity, LimitUnit unit, OffsetDateTime due) {
        Deadline deadline = new TimeLimits(starter)
                .deadlines(topic, urgency, FRIDAY_AT_FOUR, TownCalendar.official())
                .get(2);
        assertThat(deadline.measure()).isEqualTo(Measure.RESOLUTION);
        assertThat(deadline.dueAt()).isEqualTo(due.toInstant());
        assertThat(starter)
                .filteredOn(it -> it.id().equals(deadline.ruleId()))
                .singleElement()
                .matches(it -> it.quantity() == quantity && it.unit() == unit);
    }

    @ParameterizedTest
    @CsvSource({"THREAT, utilities.gas", "GENERAL, utilities.water", "GENERAL, x", "COMPLEX, x", "COMPLEX, utilities"})
    void run_separate_clocks_that_end_in_order(Urgency urgency, String topic) {
        List<Deadline> deadlines =
                new TimeLimits(starter).deadlines(topic, urgency, FRIDAY_AT_FOUR, TownCalendar.official());
        assertThat(deadlines).extracting(Deadline::measure).containsExactly(Measure.values());
        assertThat(deadlines).extracting(Deadline::dueAt).isSorted();
    }

    @Test
    void must_leave_no_matter_without_a_limit_and_give_no_version_twice() {
        for (TimeLimitRule general :
                starter.stream().filter(it -> it.depth() == 0).toList()) {
            List<TimeLimitRule> gap =
                    starter.stream().filter(it -> it != general).toList();
            assertThatThrownBy(() -> new TimeLimits(gap))
                    .hasMessageContaining(general.urgency() + "/" + general.measure());
        }
        List<TimeLimitRule> twice = new ArrayList<>(starter);
        twice.add(starter.get(3));
        assertThatThrownBy(() -> new TimeLimits(twice))
                .hasMessageContaining("given twice: " + starter.get(3).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Utilities", "a.b.c.d.e.f", ".a", "a.", "a..b", "**", "a b", "供水"})
    void are_refused_for_what_is_no_topic(String topic) {
        assertThatThrownBy(() -> rule(topic, 1, LimitUnit.HOURS, EVER)).hasMessageContaining("no topic");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1_001})
    void are_refused_with_a_quantity_nobody_means(int quantity) {
        assertThatThrownBy(() -> rule("*", quantity, LimitUnit.HOURS, EVER)).hasMessageContaining("quantity");
    }

    @ParameterizedTest
    @CsvSource({
        "HOURS, FROM_NEXT_DAY, ",
        "WORKING_HOURS, FROM_NEXT_DAY, state-council",
        "DAYS, FROM_THE_MOMENT, ",
        "WORKING_DAYS, FROM_THE_MOMENT, state-council",
        "DAYS, , ",
        "HOURS, FROM_THE_MOMENT, state-council",
        "DAYS, FROM_NEXT_DAY, state-council",
        "WORKING_DAYS, FROM_NEXT_DAY, ",
        "WORKING_DAYS, FROM_NEXT_DAY, lunar",
        "WORKING_HOURS, FROM_THE_MOMENT, "
    })
    void are_refused_when_unit_start_and_calendar_do_not_go_together(LimitUnit unit, StartRule start, String calendar) {
        assertThatThrownBy(
                        () -> new TimeLimitRule("*", Urgency.GENERAL, Measure.ACCEPT, 1, unit, start, calendar, EVER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"urgency: THREAT", "measure: ACCEPT", "unit: HOURS", "validFrom: 2000-01-01", "quantity: 1"})
    void are_refused_from_a_file_that_leaves_something_out(String field, @TempDir Path folder) throws IOException {
        String rule = "topic: x, urgency: THREAT, measure: ACCEPT, quantity: 1, unit: HOURS,"
                + " startRule: FROM_THE_MOMENT, validFrom: 2000-01-01";
        Path whole = Files.writeString(folder.resolve("whole.yaml"), "rules: [{" + rule + "}]");
        Path part = Files.writeString(
                folder.resolve("part.yaml"), "rules: [{" + (rule + ",").replace(field + ",", "") + "}]");
        assertThat(DataFile.read(whole.toString(), TimeLimitFile.class).rules()).hasSize(1);
        assertThatThrownBy(() -> DataFile.read(part.toString(), TimeLimitFile.class))
                .isInstanceOf(IOException.class);
    }
}
