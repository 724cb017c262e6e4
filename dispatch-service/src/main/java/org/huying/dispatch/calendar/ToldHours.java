package org.huying.dispatch.calendar;

import java.time.LocalDate;
import java.util.List;

/** Office hours as they are told to others: times as a clock shows them, {@code 09:00}, Asia/Shanghai. */
record ToldHours(LocalDate validFrom, List<Span> spans) {
    /** Half-open. */
    record Span(String opens, String closes) {}

    static ToldHours of(OfficeHours hours) {
        return new ToldHours(
                hours.validFrom(),
                hours.spans().stream()
                        .map(span ->
                                new Span(span.opens().toString(), span.closes().toString()))
                        .toList());
    }
}
