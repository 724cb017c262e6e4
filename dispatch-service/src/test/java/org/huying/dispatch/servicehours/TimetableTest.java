package org.huying.dispatch.servicehours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.act.ActFixtures.DESK;
import static org.huying.dispatch.meeting.MeetingFixtures.COMMUNITY_UNIT;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.huying.chassis.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableTest {
    private static final Instant NOW = Instant.parse("2023-12-08T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2023-12-08");
    private static final LocalDate MONDAY = LocalDate.parse("2023-12-11");
    private static final LocalDate LAST = LocalDate.parse("2024-03-10");

    @Test
    void a_pilot_lies_over_what_holds_and_ends_by_itself() {
        // Given
        ServiceHours always = entered(plan("2020-01-01", null, 1020));
        ServiceHours pilot = entered(new HoursPlan(MONDAY, LAST, until(1200), null));
        // When
        Timetable timetable = new Timetable(List.of(always, pilot));
        // Then
        assertThat(timetable.on(MONDAY.minusDays(1))).containsSame(always);
        assertThat(timetable.on(MONDAY)).containsSame(pilot);
        assertThat(timetable.on(LAST)).containsSame(pilot);
        assertThat(timetable.on(LAST.plusDays(1))).containsSame(always);
        assertThat(pilot.pilotUntil()).isEqualTo(LAST);
    }

    @Test
    void hours_that_stay_end_those_before_and_leave_them_as_they_were() {
        // Given
        ServiceHours before = entered(plan("2020-01-01", null, 1020));
        Timetable timetable = new Timetable(List.of(before));
        // When
        var ended = timetable.makeRoomFor(new HoursPlan(MONDAY, null, until(1200), null), TODAY);
        // Then
        assertThat(ended).containsSame(before);
        assertThat(before.holdsOn(MONDAY.minusDays(1))).isTrue();
        assertThat(before.holdsOn(MONDAY)).isFalse();
    }

    @Test
    void what_was_announced_is_not_changed_only_the_first_hours_of_all_may_lie_behind() {
        Timetable known = new Timetable(List.of(entered(plan("2020-01-01", null, 1020))));
        Timetable unknown = new Timetable(List.of());
        HoursPlan today = new HoursPlan(TODAY, null, until(1200), null);
        assertThatThrownBy(() -> known.makeRoomFor(today, TODAY)).isInstanceOf(Invalid.class);
        assertThat(unknown.makeRoomFor(today, TODAY)).isEmpty();
        assertThatThrownBy(() -> unknown.makeRoomFor(new HoursPlan(TODAY, LAST, until(1200), null), TODAY))
                .isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-20,,a pilot runs",
        "2023-12-01,,before the pilot began",
        "2024-03-10,2024-04-01,last day",
        "2023-12-09,2023-12-11,first day",
        "2024-06-01,2024-07-01,before a plan begins"
    })
    void versions_that_would_overlap_are_refused(LocalDate from, LocalDate until, String why) {
        // Given
        ServiceHours always = entered(plan("2020-01-01", null, 1020));
        ServiceHours pilot = entered(new HoursPlan(MONDAY, LAST, until(1200), null));
        ServiceHours planned = entered(plan("2024-06-15", null, 1080));
        Timetable timetable = new Timetable(List.of(always, pilot, planned));
        LocalDate longAgo = LocalDate.parse("2023-11-01");
        // When
        // Then
        assertThatThrownBy(() -> timetable.makeRoomFor(new HoursPlan(from, until, until(1200), null), longAgo))
                .as(why)
                .isInstanceOf(HoursOverlap.class);
    }

    @Test
    void pilots_may_follow_each_other_without_a_day_between() {
        // Given
        ServiceHours pilot = entered(new HoursPlan(MONDAY, LAST, until(1200), null));
        Timetable timetable = new Timetable(List.of(pilot));
        // When
        var room = timetable.makeRoomFor(new HoursPlan(LAST.plusDays(1), LAST.plusDays(9), until(1260), null), TODAY);
        // Then
        assertThat(room).isEmpty();
    }

    @Test
    void a_pilot_that_proved_itself_stays_from_its_first_day_on() {
        // Given
        ServiceHours always = entered(plan("2020-01-01", null, 1020));
        ServiceHours pilot = entered(new HoursPlan(MONDAY, LAST, until(1200), null));
        Timetable timetable = new Timetable(List.of(always, pilot));
        // When
        timetable.makeRoomFor(pilot);
        var event = pilot.makePermanent("反响好", DESK, NOW);
        // Then
        assertThat(event.of().status()).isEqualTo(ServiceHoursStatus.PERMANENT);
        assertThat(event.of().pilotUntil()).isNull();
        assertThat(timetable.on(LAST.plusDays(1))).containsSame(pilot);
        assertThat(timetable.on(MONDAY.minusDays(1))).containsSame(always);
    }

    @Test
    void a_pilot_that_is_withdrawn_ends_with_the_day_or_never_begins() {
        // Given
        ServiceHours running = entered(new HoursPlan(TODAY.minusDays(3), LAST, until(1200), null));
        ServiceHours planned = entered(new HoursPlan(MONDAY, LAST, until(1200), null));
        // When
        running.withdraw("人手不足", DESK, NOW);
        var never = planned.withdraw("人手不足", DESK, NOW);
        // Then
        assertThat(running.holdsOn(TODAY)).isTrue();
        assertThat(running.holdsOn(TODAY.plusDays(1))).isFalse();
        assertThat(planned.holdsOn(MONDAY)).isFalse();
        assertThat(never.of().pilotUntil()).isNull();
    }

    @Test
    void nothing_is_decided_upon_a_pilot_that_ended() {
        // Given
        ServiceHours pilot = entered(new HoursPlan(MONDAY, LAST, until(1200), null));
        Instant after = Instant.parse("2024-03-10T16:00:00Z");
        // When
        // Then
        assertThatThrownBy(() -> pilot.makePermanent("好", DESK, after)).isInstanceOf(PilotIsOver.class);
        assertThatThrownBy(() -> pilot.withdraw("不好", DESK, after)).isInstanceOf(PilotIsOver.class);
        assertThat(pilot.status()).isEqualTo(ServiceHoursStatus.PILOT);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-11T00:59:59Z,false",
        "2023-12-11T01:00:00Z,true",
        "2023-12-11T11:59:59Z,true",
        "2023-12-11T12:00:00Z,false",
        "2023-12-10T02:00:00Z,false"
    })
    void is_open_from_the_first_minute_to_the_last_and_not_before_it_holds(Instant at, boolean open) {
        ServiceHours pilot = entered(new HoursPlan(MONDAY, LAST, until(1200), null));
        assertThat(pilot.areOpenAt(at)).isEqualTo(open);
    }

    @Test
    void intervals_of_a_day_may_touch_but_not_overlap() {
        OpenInterval morning = new OpenInterval(DayOfWeek.MONDAY, 540, 720);
        OpenInterval noon = new OpenInterval(DayOfWeek.MONDAY, 720, 780);
        OpenInterval late = new OpenInterval(DayOfWeek.MONDAY, 719, 780);
        assertThat(new WeeklyHours(List.of(noon, morning)).intervals()).containsExactly(morning, noon);
        assertThatThrownBy(() -> new WeeklyHours(List.of(morning, late))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new WeeklyHours(List.of(new OpenInterval(DayOfWeek.MONDAY, 780, 780))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new WeeklyHours(List.of(new OpenInterval(DayOfWeek.MONDAY, 780, 1441))))
                .isInstanceOf(Invalid.class);
    }

    /** However versions come and go, on no day do two that stay hold, nor two pilots. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void never_do_two_versions_hold_at_once(long seed) {
        Random random = new Random(seed);
        List<ServiceHours> versions = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            LocalDate from = TODAY.plusDays(1 + random.nextInt(200));
            LocalDate until = random.nextBoolean() ? null : from.plusDays(random.nextInt(20));
            HoursPlan plan = new HoursPlan(from, until, until(1200), null);
            try {
                if (random.nextInt(5) == 0 && !versions.isEmpty()) {
                    ServiceHours any = versions.get(random.nextInt(versions.size()));
                    if (any.status() != ServiceHoursStatus.PILOT) continue;
                    new Timetable(versions).makeRoomFor(any);
                    any.makePermanent("好", DESK, NOW);
                } else {
                    new Timetable(versions).makeRoomFor(plan, TODAY);
                    versions.add(entered(plan));
                }
            } catch (HoursOverlap refused) {
                assertThat(refused.members()).containsKey("validFrom");
            }
        }
        for (int day = 0; day < 250; day++) {
            LocalDate on = TODAY.plusDays(day);
            Map<Boolean, Long> holding = versions.stream()
                    .filter(it -> it.holdsOn(on))
                    .collect(Collectors.groupingBy(ServiceHours::isTrial, Collectors.counting()));
            assertThat(holding.values()).as("%s, seed %d", on, seed).allMatch(count -> count == 1);
        }
    }

    private static ServiceHours entered(HoursPlan plan) {
        ServiceHours hours = new ServiceHours(COMMUNITY_UNIT, plan);
        hours.set(DESK, NOW);
        return hours;
    }

    private static HoursPlan plan(String from, LocalDate until, int closing) {
        return new HoursPlan(LocalDate.parse(from), until, until(closing), null);
    }

    private static WeeklyHours until(int closing) {
        return new WeeklyHours(List.of(new OpenInterval(DayOfWeek.MONDAY, 540, closing)));
    }
}
