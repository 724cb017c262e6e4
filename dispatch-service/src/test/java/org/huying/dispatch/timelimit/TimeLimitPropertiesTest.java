package org.huying.dispatch.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.timelimit.TimeLimitFixtures.limits;
import static org.huying.dispatch.timelimit.TimeLimitFixtures.resolution;
import static org.huying.dispatch.timelimit.TimeLimitFixtures.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.huying.dispatch.calendar.TownCalendar;
import org.huying.dispatch.calendar.WorkingCalendar;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for any rule and any dispatch; the seed is the repetition's number. */
class TimeLimitPropertiesTest {
    private static final WorkingCalendar OFFICIAL = TownCalendar.official();
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final Instant FIRST = Instant.parse("2022-11-01T00:00:00Z");

    @RepeatedTest(300)
    void more_of_a_unit_ends_later_and_nothing_ends_before_it_began(RepetitionInfo repetition) {
        // Given
        Random random = new Random(repetition.getCurrentRepetition());
        LimitUnit unit = LimitUnit.values()[random.nextInt(LimitUnit.values().length)];
        int quantity = 1 + random.nextInt(60);
        Instant start = FIRST.plusSeconds(random.nextInt(150_000_000));
        // When
        Deadline deadline = due(unit, quantity, start);
        Deadline more = due(unit, quantity + 1, start);
        // Then
        assertThat(deadline.dueAt()).isAfter(start).isBefore(more.dueAt());
        if (unit.isWorking())
            assertThat(OFFICIAL.isWorkingDay(lastDay(deadline))).isTrue();
        if (deadline.provisional()) assertThat(more.provisional()).isTrue();
    }

    @RepeatedTest(300)
    void a_later_dispatch_is_never_due_earlier(RepetitionInfo repetition) {
        // Given
        Random random = new Random(repetition.getCurrentRepetition());
        LimitUnit unit = LimitUnit.values()[random.nextInt(LimitUnit.values().length)];
        int quantity = 1 + random.nextInt(60);
        Instant start = FIRST.plusSeconds(random.nextInt(150_000_000));
        Instant later = start.plusSeconds(1 + random.nextInt(200_000));
        // When, Then
        assertThat(due(unit, quantity, later).dueAt())
                .isAfterOrEqualTo(due(unit, quantity, start).dueAt());
    }

    private static Deadline due(LimitUnit unit, int quantity, Instant start) {
        return resolution(limits(rule("*", quantity, unit, EVER)), "x", start, OFFICIAL);
    }

    /** 24:00 belongs to the day it ends. */
    private static LocalDate lastDay(Deadline deadline) {
        return WorkingCalendar.dayOf(deadline.dueAt().minusSeconds(1));
    }
}
