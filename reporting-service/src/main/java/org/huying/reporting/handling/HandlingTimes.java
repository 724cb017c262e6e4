package org.huying.reporting.handling;

import jakarta.enterprise.context.ApplicationScoped;
import org.huying.reporting.calendar.Calendars;
import org.huying.reporting.calendar.WorkingCalendar;
import org.huying.reporting.task.Lives;
import org.huying.reporting.task.Parts;
import org.huying.reporting.task.Question;
import org.huying.reporting.task.Wanted;

/** How long tasks reported in a window took, as far as the caller may see (domain.md §6, handling time). */
@ApplicationScoped
public class HandlingTimes {
    private final Lives lives;
    private final Calendars calendars;

    HandlingTimes(Lives lives, Calendars calendars) {
        this.lives = lives;
        this.calendars = calendars;
    }

    public Parts<HandlingFigures> summary(Question question) {
        Parts<HandlingFigures> parts = new Parts<>(HandlingFigures::new);
        WorkingCalendar calendar = calendars.at(question.window().asOf());
        lives.each(
                question,
                life -> life.tasks().stream()
                        .filter(task -> task.isReportedIn(question.window()))
                        .filter(task -> question.isSeen(task.matter(), task.unit()))
                        .forEach(task ->
                                parts.count(task.matter(), task.unit(), figures -> figures.count(task, calendar))),
                Wanted.REPORTED);
        return parts;
    }
}
