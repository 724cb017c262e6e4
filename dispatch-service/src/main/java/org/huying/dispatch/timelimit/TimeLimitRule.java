package org.huying.dispatch.timelimit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.huying.dispatch.calendar.WorkingCalendar;

/**
 * One version of a time limit (办理时限).
 *
 * @param topic     the topic with all below it, {@code *} for every topic
 * @param startRule what the unit asks for, written out for whoever reads the file; anything else is refused
 * @param calendar  {@code state-council} for working hours and working days, none for the others
 * @param validFrom first day of dispatch it is meant for (Asia/Shanghai); also the version's name
 */
public record TimeLimitRule(
        String topic,
        Urgency urgency,
        Measure measure,
        int quantity,
        LimitUnit unit,
        StartRule startRule,
        String calendar,
        LocalDate validFrom) {
    static final String EVERY_TOPIC = "*";
    static final String OFFICIAL_CALENDAR = "state-council";

    private static final Pattern TOPIC = Pattern.compile("\\*|[a-z0-9-]+(\\.[a-z0-9-]+){0,4}");
    /** More is a slip of the pen. */
    private static final int MOST = 1_000;

    public TimeLimitRule {
        Objects.requireNonNull(urgency, "urgency");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(validFrom, "validFrom");
        must(topic != null && TOPIC.matcher(topic).matches(), "no topic: " + topic);
        must(quantity > 0 && quantity <= MOST, "quantity must be 1 to " + MOST + ", not " + quantity);
        must(startRule == unit.startRule(), unit + " count " + unit.startRule() + ", not " + startRule);
        must(
                Objects.equals(calendar, unit.isWorking() ? OFFICIAL_CALENDAR : null),
                unit + " cannot be counted on calendar " + calendar);
    }

    /** The same for all versions of a rule. */
    public String id() {
        return topic + "/" + urgency + "/" + measure;
    }

    boolean isFor(String asked, Urgency how, Measure what) {
        return urgency == how && measure == what && covers(asked);
    }

    /** How close to the leaves of the tree it stands. */
    int depth() {
        return topic.equals(EVERY_TOPIC) ? 0 : topic.split("\\.").length;
    }

    Deadline deadline(Instant start, WorkingCalendar official) {
        LocalDate day = WorkingCalendar.dayOf(start);
        return switch (unit) {
            case HOURS -> deadline(start, start.plus(Duration.ofHours(quantity)), false);
            case DAYS -> deadline(start, WorkingCalendar.endOf(day.plusDays(quantity)), false);
            case WORKING_HOURS -> {
                Instant due = official.plusWorkingTime(start, Duration.ofHours(quantity));
                yield deadline(start, due, official.isProvisional(day, WorkingCalendar.dayOf(due)));
            }
            case WORKING_DAYS -> {
                LocalDate last = official.plusWorkingDays(day, quantity);
                yield deadline(start, WorkingCalendar.endOf(last), official.isProvisional(day.plusDays(1), last));
            }
        };
    }

    private Deadline deadline(Instant start, Instant due, boolean provisional) {
        return new Deadline(measure, id(), validFrom, start, due, provisional);
    }

    private boolean covers(String asked) {
        return topic.equals(EVERY_TOPIC) || asked.equals(topic) || asked.startsWith(topic + ".");
    }

    private static void must(boolean kept, String otherwise) {
        if (!kept) throw new IllegalArgumentException(otherwise);
    }
}
