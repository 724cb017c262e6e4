package org.huying.intake.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * By when the subdistrict promises to resolve a concern, as its case's clock last told (domain.md §4).
 *
 * @param provisional   counted through a year without a holiday notice
 * @param extensions    how often it was extended in its round (延期)
 * @param deferredUntil the day on which it is looked at again (挂账), null while it is not put off
 */
public record Promise(int round, Instant dueAt, boolean provisional, int extensions, LocalDate deferredUntil) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter CHINESE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** The same in whatever order the steps were told: they are taken in the order of the clock. */
    static Optional<Promise> of(List<PromiseStep> inOrder) {
        Promise promise = null;
        for (PromiseStep step : inOrder) promise = step.after(promise);
        return Optional.ofNullable(promise);
    }

    Promise deferredUntil(LocalDate reviewDate) {
        return new Promise(round, dueAt, provisional, extensions, reviewDate);
    }

    public boolean isDeferred() {
        return deferredUntil != null;
    }

    /** Absent while it is put off: the time that is left then begins on its review date. */
    public Optional<Instant> promisedBy() {
        return isDeferred() ? Optional.empty() : Optional.of(dueAt);
    }

    /** In plain words, Chinese first, days of Asia/Shanghai; a deadline in days ends at 24:00. */
    public String text() {
        if (isDeferred())
            return "暂缓办理，" + deferredUntil + " 重新研究，届时另行承诺 · Put off; looked at again on " + DAY.format(deferredUntil)
                    + ", when a new date is promised";
        return chinese() + " · " + english();
    }

    private String chinese() {
        String extended = extensions == 0 ? "" : "，已延期 " + extensions + " 次";
        return "承诺 " + chineseMoment() + " 前办结" + extended + (provisional ? "（暂定，节假日安排公布后可能调整）" : "");
    }

    private String english() {
        String extended =
                switch (extensions) {
                    case 0 -> "";
                    case 1 -> ", extended once";
                    default -> ", extended " + extensions + " times";
                };
        String open = provisional ? " (provisional until the year's holidays are announced)" : "";
        return "Promised by " + englishMoment() + extended + open;
    }

    private String chineseMoment() {
        return endsADay() ? lastDay() + " 24:00" : CHINESE_TIME.format(local());
    }

    private String englishMoment() {
        return endsADay() ? "the end of " + DAY.format(lastDay()) : TIME.format(local()) + " on " + DAY.format(local());
    }

    private boolean endsADay() {
        return local().toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private LocalDate lastDay() {
        return local().toLocalDate().minusDays(1);
    }

    private ZonedDateTime local() {
        return dueAt.atZone(ZONE);
    }
}
