package org.huying.dispatch.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The calendar in memory, read again when older than ten seconds: every case that is dispatched asks it. */
@ApplicationScoped
public class CurrentCalendar {
    private static final long FRESH = Duration.ofSeconds(10).toNanos();

    private final CalendarTable table;
    private final CalendarFile file;
    private WorkingCalendar snapshot;
    private long readAt;

    CurrentCalendar(CalendarTable table, CalendarFile file) {
        this.table = table;
        this.file = file;
    }

    public synchronized WorkingCalendar get() {
        if (snapshot == null || System.nanoTime() - readAt > FRESH) {
            snapshot = new WorkingCalendar(
                    table.all().stream().map(CalendarYear::notice).toList(), file.officeHours());
            readAt = System.nanoTime();
        }
        return snapshot;
    }
}
