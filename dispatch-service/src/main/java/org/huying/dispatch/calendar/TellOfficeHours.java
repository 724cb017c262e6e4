package org.huying.dispatch.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.huying.chassis.outbox.Outbox;

/** Tells the others the office hours of the data file, once for every change of them: figures in working time need them. */
@ApplicationScoped
class TellOfficeHours {
    private final CalendarTable calendar;
    private final OfficeHoursTable table;
    private final Outbox outbox;
    private final Clock clock;

    TellOfficeHours(CalendarTable calendar, OfficeHoursTable table, Outbox outbox, Clock clock) {
        this.calendar = calendar;
        this.table = table;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Returns whether there was anything new to tell. */
    @Transactional
    boolean handle(CalendarFile file) {
        calendar.lockForWriting();
        OfficeHoursTable.Last before = table.last();
        List<ToldHours> hours = file.officeHours().stream().map(ToldHours::of).toList();
        if (before.hours().equals(hours)) return false;
        OfficeHoursTable.Last now = new OfficeHoursTable.Last(before.version() + 1, hours);
        table.store(now);
        outbox.add(CalendarEvent.OfficeHoursSet.of(now.version(), hours, "system", clock.instant()));
        return true;
    }
}
