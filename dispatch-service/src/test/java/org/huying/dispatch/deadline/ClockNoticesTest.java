package org.huying.dispatch.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.deadline.ClockFixtures.DESK;
import static org.huying.dispatch.deadline.ClockFixtures.DISPATCHED;
import static org.huying.dispatch.deadline.ClockFixtures.REMINDERS;
import static org.huying.dispatch.deadline.ClockFixtures.RESOLUTION_DUE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.CaseFixtures;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.timelimit.LimitUnit;
import org.huying.dispatch.timelimit.Measure;
import org.huying.dispatch.told.ToldTown;
import org.huying.dispatch.told.task.ClockNotices;
import org.huying.dispatch.told.task.TaskChange;
import org.huying.dispatch.told.task.TaskNotice;
import org.junit.jupiter.api.Test;

/** What units are told of the clock of their case. */
class ClockNoticesTest {
    private final CaseFile file = CaseFixtures.accepted();

    @Test
    void time_runs_out_and_is_out_for_the_unit_that_leads_and_what_is_escalated_is_for_others() {
        // Given
        CaseClock clock = ClockFixtures.handling();
        // When
        List<ClockEvent> rung = ClockFixtures.ringUntil(clock, RESOLUTION_DUE.plusSeconds(40 * 86_400));
        // Then
        assertThat(ClockFixtures.types(rung))
                .containsExactly("deadline.near.v1", "deadline.missed.v1", "deadline.escalated.v1");
        assertThat(rung.stream().flatMap(event -> told(clock, event)))
                .extracting(notice -> notice.unit() + " " + notice.content().type())
                .containsExactly("URBAN-WLC task.deadline-near.v1", "URBAN-WLC task.deadline-missed.v1");
    }

    @Test
    void a_deadline_that_moves_is_on_the_sheet_as_it_is_now() {
        // Given
        CaseClock clock = ClockFixtures.handling();
        Extension asked = ClockFixtures.extension(clock, LocalDate.of(2023, 12, 20), DISPATCHED);
        // When
        Notice notice = told(clock, clock.extend(asked, DESK, REMINDERS, DISPATCHED))
                .findFirst()
                .orElseThrow();
        // Then
        TaskNotice.Changed told = (TaskNotice.Changed) notice.content();
        assertThat(told.change()).isEqualTo(TaskChange.EXTENSION_APPROVED);
        assertThat(told.task().deadlines())
                .filteredOn(it -> it.measure() == Measure.RESOLUTION)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.dueAt()).isEqualTo(ClockFixtures.at("2023-12-21T00:00"));
                    assertThat(it.countedIn()).isEqualTo(LimitUnit.WORKING_DAYS);
                    assertThat(it.extensions()).isEqualTo(1);
                });
    }

    @Test
    void the_clock_that_starts_is_told_with_the_task_itself() {
        // Given
        CaseClock clock = ClockFixtures.started();
        // When
        Stream<Notice> told = told(clock, clock.started(DISPATCHED));
        // Then
        assertThat(told).isEmpty();
    }

    private Stream<Notice> told(CaseClock clock, ClockEvent event) {
        ToldTown town =
                new ToldTown().with(CaseFile.class, clock.caseId(), file).with(CaseClock.class, file.id(), clock);
        return new ClockNotices(town, town.sheets()).noticesOf(event).toList().stream();
    }
}
