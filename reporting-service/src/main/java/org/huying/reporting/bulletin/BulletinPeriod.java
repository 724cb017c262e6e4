package org.huying.reporting.bulletin;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.huying.chassis.problem.Invalid;
import org.huying.reporting.notice.Campaign;
import org.huying.reporting.summary.Window;
import org.huying.reporting.summary.WindowQuery;

/**
 * The days a bulletin speaks of; the first and the last are in it.
 *
 * @param code {@code 2023-W50}, {@code 2023-12} or the code of a campaign
 */
public record BulletinPeriod(
        BulletinKind kind, String code, String chinese, String english, LocalDate from, LocalDate to) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("M月d日");

    /** As of a day means as of its last moment, which is this much before the next day. */
    private static final Duration TICK = Duration.ofNanos(1_000);

    static BulletinPeriod week(String code) {
        if (!code.matches("\\d{4}-W\\d{2}")) throw unreadableWeek();
        try {
            LocalDate monday = LocalDate.parse(code + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            LocalDate sunday = monday.plusDays(6);
            String chinese = "%s年第%d周（%s至%s）"
                    .formatted(
                            code.substring(0, 4),
                            Integer.parseInt(code.substring(6)),
                            MONTH_AND_DAY.format(monday),
                            MONTH_AND_DAY.format(sunday));
            return new BulletinPeriod(
                    BulletinKind.WEEK,
                    code,
                    chinese,
                    "week " + code.substring(6) + " of " + code.substring(0, 4),
                    monday,
                    sunday);
        } catch (DateTimeException noSuchWeek) {
            throw unreadableWeek();
        }
    }

    static BulletinPeriod month(String code) {
        if (!code.matches("\\d{4}-\\d{2}")) throw unreadableMonth();
        try {
            YearMonth month = YearMonth.parse(code);
            String english = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
            String chinese = "%d年%d月".formatted(month.getYear(), month.getMonthValue());
            return new BulletinPeriod(BulletinKind.MONTH, code, chinese, english, month.atDay(1), month.atEndOfMonth());
        } catch (DateTimeException noSuchMonth) {
            throw unreadableMonth();
        }
    }

    static BulletinPeriod campaign(Campaign campaign) {
        return new BulletinPeriod(
                BulletinKind.CAMPAIGN,
                campaign.code(),
                campaign.chinese(),
                campaign.english(),
                campaign.from(),
                campaign.to());
    }

    /**
     * The window as known at {@code asOf}; a week or a month must be over by then, a campaign have begun.
     *
     * @param asOf as a caller wrote it; null for now
     */
    Window window(String asOf, Instant now) {
        Window window = WindowQuery.of(from.toString(), to.toString(), asOf, now);
        boolean over = !window.asOf().isBefore(window.to().minus(TICK));
        if (kind != BulletinKind.CAMPAIGN && !over)
            throw new Invalid(
                    "/asOf",
                    "%s要到 %s 结束后才能通报，截至时间也不能早于此 · The period ends with %s; neither now nor asOf may be earlier"
                            .formatted(chinese, to, to));
        if (window.asOf().isBefore(window.from()))
            throw new Invalid("/asOf", "活动期 %s 开始 · The campaign begins on %s".formatted(from, from));
        return window;
    }

    /** The first instant, by which periods follow each other. */
    Instant begins() {
        return from.atStartOfDay(ZONE).toInstant();
    }

    private static Invalid unreadableWeek() {
        return new Invalid("/period", "周应写作 2023-W50（ISO 8601） · a week is written 2023-W50 (ISO 8601)");
    }

    private static Invalid unreadableMonth() {
        return new Invalid("/period", "月应写作 2023-12 · a month is written 2023-12");
    }
}
