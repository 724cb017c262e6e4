package org.huying.dispatch.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads a year of the calendar as it is stored now. */
@ApplicationScoped
public class ReadCalendar {
    private final CalendarTable table;

    ReadCalendar(CalendarTable table) {
        this.table = table;
    }

    /** Empty while no notice for the year is known. */
    @Transactional
    public Optional<CalendarYear> year(int year) {
        return table.find(year);
    }
}
