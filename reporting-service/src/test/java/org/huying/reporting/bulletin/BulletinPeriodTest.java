package org.huying.reporting.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.huying.chassis.problem.Invalid;
import org.huying.reporting.notice.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulletinPeriodTest {
    private static final Instant NEW_YEAR = Instant.parse("2023-12-31T16:00:00Z");
    private static final BulletinPeriod DECEMBER = BulletinPeriod.month("2023-12");
    private static final BulletinPeriod AUTUMN = BulletinPeriod.campaign(new Campaign(
            "autumn-2023", "2023年秋季主题教育", "Autumn 2023", LocalDate.of(2023, 9, 20), LocalDate.of(2023, 12, 20)));

    @Test
    void a_week_is_from_monday_to_sunday_also_over_the_new_year() {
        // When
        BulletinPeriod week = BulletinPeriod.week("2024-W01");
        // Then
        assertThat(week.from()).isEqualTo("2024-01-01");
        assertThat(BulletinPeriod.week("2020-W53").to()).isEqualTo("2021-01-03");
        assertThat(week.chinese()).isEqualTo("2024年第1周（1月1日至1月7日）");
    }

    @Test
    void a_month_has_all_its_days() {
        assertThat(BulletinPeriod.month("2024-02").to()).isEqualTo("2024-02-29");
        assertThat(DECEMBER.chinese()).isEqualTo("2023年12月");
        assertThat(DECEMBER.english()).isEqualTo("December 2023");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-W00", "2023-W53", "2023-50", "2023-W5", "W50-2023", "２０２３-W50"})
    void what_is_no_week_is_refused(String code) {
        assertThrows(Invalid.class, () -> BulletinPeriod.week(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-13", "2023-00", "2023-1", "2023-12-01", "december"})
    void what_is_no_month_is_refused(String code) {
        assertThrows(Invalid.class, () -> BulletinPeriod.month(code));
    }

    @Test
    void a_month_that_is_not_over_has_no_bulletin_yet() {
        assertThrows(Invalid.class, () -> DECEMBER.window(null, NEW_YEAR.minusSeconds(1)));
        assertThat(DECEMBER.window(null, NEW_YEAR).asOf()).isEqualTo(NEW_YEAR);
    }

    @Test
    void a_month_can_be_told_as_of_the_end_of_its_last_day_and_not_earlier() {
        // Given
        Instant later = Instant.parse("2024-01-05T00:00:00Z");
        // Then
        assertThat(DECEMBER.window("2023-12-31", later).asOf()).isEqualTo("2023-12-31T15:59:59.999999Z");
        assertThrows(Invalid.class, () -> DECEMBER.window("2023-12-30", later));
        assertThrows(Invalid.class, () -> DECEMBER.window("2024-01-06", later));
    }

    @Test
    void a_campaign_can_be_told_while_it_goes_on_and_not_before_it_began() {
        assertThat(AUTUMN.window("2023-11-01", NEW_YEAR).asOf()).isEqualTo("2023-11-01T15:59:59.999999Z");
        assertThrows(Invalid.class, () -> AUTUMN.window("2023-09-19", NEW_YEAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TB-2023-0012", "TB-2023-12345"})
    void a_number_is_read_as_it_is_written(String text) {
        assertThat(BulletinNumber.of(text))
                .hasValueSatisfying(number -> assertThat(number).hasToString(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TB-2023-12", "TB-2023-00012", "tb-2023-0012", "WLC-20231201-0001", "TB-2023-0012 "})
    void what_is_written_otherwise_is_no_number(String text) {
        assertThat(BulletinNumber.of(text)).isEmpty();
    }

    @Test
    void a_number_reads_as_papers_are_numbered() {
        assertThat(new BulletinNumber(2023, 12).chinese()).isEqualTo("通报〔2023〕12号");
    }
}
