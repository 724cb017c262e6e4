package org.huying.reporting.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** The working calendar as it was known at some instant. */
@ApplicationScoped
public class Calendars {
    private final CalendarTable table;

    Calendars(CalendarTable table) {
        this.table = table;
    }

    @Transactional
    public WorkingCalendar at(Instant asOf) {
        return new WorkingCalendar(table.at(asOf));
    }
}
