package org.huying.intake.workstation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {
    private static final OpeningHours TWICE = new OpeningHours(List.of(
            new OpenInterval(DayOfWeek.MONDAY, 1110, 1440),
            new OpenInterval(DayOfWeek.MONDAY, 540, 720),
            new OpenInterval(DayOfWeek.TUESDAY, 0, 60)));

    /** 2023-11-06 was a Monday; instants in UTC, eight hours behind. */
    @ParameterizedTest
    @CsvSource({
        "2023-11-06T00:59:59Z, false",
        "2023-11-06T01:00:00Z, true",
        "2023-11-06T03:59:59Z, true",
        "2023-11-06T04:00:00Z, false",
        "2023-11-06T10:30:00Z, true",
        "2023-11-06T15:59:59Z, true",
        "2023-11-06T16:00:00Z, true",
        "2023-11-06T17:00:00Z, false",
        "2023-11-05T16:30:00Z, false",
    })
    void are_half_open_several_a_day_and_by_the_towns_own_time(String instant, boolean open) {
        assertThat(TWICE.areOpenAt(Instant.parse(instant))).isEqualTo(open);
    }

    @Test
    void stand_in_the_order_of_days_and_minutes() {
        assertThat(TWICE.intervals()).extracting(OpenInterval::from).containsExactly(540, 1110, 0);
    }

    @Test
    void may_touch_but_not_overlap() {
        OpenInterval morning = new OpenInterval(DayOfWeek.MONDAY, 540, 720);
        assertThat(new OpeningHours(List.of(morning, new OpenInterval(DayOfWeek.MONDAY, 720, 780))).intervals())
                .hasSize(2);
        assertThatThrownBy(() -> new OpeningHours(List.of(morning, new OpenInterval(DayOfWeek.MONDAY, 719, 780))))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.members().toString()).contains("/hours/1"));
    }

    @ParameterizedTest
    @CsvSource({"540, 540", "540, 539", "-1, 60", "0, 1441"})
    void begin_before_they_end_and_within_a_day(int from, int to) {
        assertThatThrownBy(() -> new OpeningHours(List.of(new OpenInterval(DayOfWeek.SUNDAY, from, to))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void are_the_same_when_read_back_from_their_column() {
        HoursColumn column = new HoursColumn();
        String stored = column.convertToDatabaseColumn(TWICE);
        assertThat(stored).isEqualTo("MONDAY 540-720,MONDAY 1110-1440,TUESDAY 0-60");
        assertThat(column.convertToEntityAttribute(stored)).isEqualTo(TWICE);
        assertThat(column.convertToEntityAttribute("").intervals()).isEmpty();
    }
}
