package org.huying.dispatch.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.Invalid.FieldError;

/** Refuses what no notice can say, whether it comes from the data file or over REST. */
final class NoticeCheck {
    /** The longest run a notice ever gave is ten days; more is a slip of the pen. */
    private static final int LONGEST = 15;

    private final HolidayNotice notice;
    private final List<FieldError> errors = new ArrayList<>();

    private NoticeCheck(HolidayNotice notice) {
        this.notice = notice;
    }

    /** A run of days, and where in the notice it stands. */
    private record Run(String pointer, LocalDate firstDay, LocalDate lastDay) {
        boolean isForwards() {
            return !lastDay.isBefore(firstDay);
        }

        boolean overlaps(Run other) {
            return !firstDay.isAfter(other.lastDay) && !other.firstDay.isAfter(lastDay);
        }
    }

    /** @param others the notices of the other years: no day is settled by two of them */
    static void mustBeSound(HolidayNotice notice, Collection<HolidayNotice> others) {
        NoticeCheck check = new NoticeCheck(notice);
        if (notice.holidays().isEmpty()) check.refuse("/holidays", "至少一个假期 · at least one holiday");
        runs(notice).forEach(check::mustLieInTheYear);
        check.mustNotOverlap();
        others.forEach(check::mustLeaveAlone);
        check.makeUpDaysMustBeWeekends();
        if (!check.errors.isEmpty()) throw new Invalid(check.errors);
    }

    private void mustLieInTheYear(Run run) {
        LocalDate earliest = LocalDate.of(notice.year() - 1, 12, 1);
        LocalDate latest = LocalDate.of(notice.year(), 12, 31);
        if (run.firstDay.isBefore(earliest) || run.lastDay.isAfter(latest))
            refuse(run.pointer, "应在 %1$s 至 %2$s 之间 · must lie between %1$s and %2$s".formatted(earliest, latest));
        if (!run.isForwards()) refuse(run.pointer + "/lastDay", "早于第一天 · before the first day");
        else if (ChronoUnit.DAYS.between(run.firstDay, run.lastDay) >= LONGEST)
            refuse(run.pointer + "/lastDay", "最多 %1$d 天 · at most %1$d days".formatted(LONGEST));
    }

    private void mustNotOverlap() {
        List<Run> runs = runs(notice);
        for (int later = 1; later < runs.size(); later++) {
            Run run = runs.get(later);
            runs.subList(0, later).stream()
                    .filter(run::overlaps)
                    .findFirst()
                    .ifPresent(taken -> refuse(run.pointer, "与 %1$s 重复 · overlaps with %1$s".formatted(taken.pointer)));
        }
    }

    private void mustLeaveAlone(HolidayNotice other) {
        List<Run> settled = runs(other);
        for (Run run : runs(notice))
            if (settled.stream().anyMatch(run::overlaps))
                refuse(run.pointer, "%1$d 年的通知已安排 · settled by the notice for %1$d".formatted(other.year()));
    }

    private void makeUpDaysMustBeWeekends() {
        for (int i = 0; i < notice.makeUpDays().size(); i++)
            if (notice.makeUpDays().get(i).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                refuse("/makeUpDays/" + i, "不是周六或周日 · neither Saturday nor Sunday");
    }

    private void refuse(String pointer, String detail) {
        errors.add(new FieldError(pointer, detail));
    }

    private static List<Run> runs(HolidayNotice notice) {
        List<Run> runs = new ArrayList<>();
        for (Holiday holiday : notice.holidays())
            runs.add(new Run("/holidays/" + runs.size(), holiday.firstDay(), holiday.lastDay()));
        for (int i = 0; i < notice.makeUpDays().size(); i++) {
            LocalDate day = notice.makeUpDays().get(i);
            runs.add(new Run("/makeUpDays/" + i, day, day));
        }
        return runs;
    }
}
