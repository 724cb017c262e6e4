package org.huying.intake.workstation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.huying.chassis.problem.Invalid;

/** The opening hours of a week, in the order of days and minutes; several a day may touch, but not overlap. */
public record OpeningHours(List<OpenInterval> intervals) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Comparator<OpenInterval> IN_ORDER =
            Comparator.comparing(OpenInterval::day).thenComparing(OpenInterval::from);

    public OpeningHours {
        for (int i = 0; i < intervals.size(); i++) {
            OpenInterval one = intervals.get(i);
            String pointer = "/hours/" + i;
            if (!one.isOne())
                throw new Invalid(pointer, "应为一天之内先开后关的分钟数 · minutes of one day, from before to, 0 to 1440");
            if (intervals.subList(0, i).stream().anyMatch(one::overlaps))
                throw new Invalid(pointer, "与同一天的其他时段重叠 · overlaps another interval of that day");
        }
        intervals = intervals.stream().sorted(IN_ORDER).toList();
    }

    boolean areOpenAt(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, ZONE);
        int minute = local.getHour() * 60 + local.getMinute();
        return intervals.stream().anyMatch(it -> it.contains(local.getDayOfWeek(), minute));
    }
}
