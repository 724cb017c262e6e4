package org.huying.dispatch.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huying.chassis.outbox.Outbox;

/** Takes from the data file the years that are not stored yet; a year once stored is changed over REST only. */
@ApplicationScoped
class LoadCalendar {
    private final CalendarTable table;
    private final Outbox outbox;
    private final Clock clock;

    LoadCalendar(CalendarTable table, Outbox outbox, Clock clock) {
        this.table = table;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Returns how many years were new. */
    @Transactional
    int handle(CalendarFile file) {
        table.lockForWriting();
        List<HolidayNotice> known =
                new ArrayList<>(table.all().stream().map(CalendarYear::notice).toList());
        int before = known.size();
        Instant now = clock.instant();
        for (HolidayNotice notice : file.notices()) {
            if (known.stream().anyMatch(it -> it.year() == notice.year())) continue;
            NoticeCheck.mustBeSound(notice, known);
            CalendarYear first = CalendarYear.first(notice, now);
            table.store(first);
            outbox.add(first.published("system"));
            known.add(notice);
        }
        return known.size() - before;
    }
}
