package org.huying.dispatch.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The hours of a working day in which working time runs, from a day on. These are not the service hours that residents
 * are offered: a pilot that keeps a counter open until eight moves no deadline (domain.md §1).
 *
 * @param spans in order of the day, without overlap
 */
public record OfficeHours(LocalDate validFrom, List<Span> spans) {
    public OfficeHours {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) throw new IllegalArgumentException("office hours without an hour");
        for (int next = 1; next < spans.size(); next++)
            if (spans.get(next).opens().isBefore(spans.get(next - 1).closes()))
                throw new IllegalArgumentException("office hours overlap: " + spans);
    }

    /** Half-open: at {@code closes} working time stands still. Asia/Shanghai. */
    public record Span(LocalTime opens, LocalTime closes) {
        public Span {
            if (!opens.isBefore(closes)) throw new IllegalArgumentException("closes before it opens: " + opens);
        }
    }
}
