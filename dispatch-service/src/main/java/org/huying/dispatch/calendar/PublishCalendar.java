package org.huying.dispatch.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;

/** Publishes the notice of a year, or corrects it, and tells everybody. */
@ApplicationScoped
public class PublishCalendar {
    private final CalendarTable table;
    private final Outbox outbox;
    private final PrivilegedActs acts;
    private final Clock clock;

    PublishCalendar(CalendarTable table, Outbox outbox, PrivilegedActs acts, Clock clock) {
        this.table = table;
        this.outbox = outbox;
        this.acts = acts;
        this.clock = clock;
    }

    /** @param expected the version it was decided upon; 0 where the year had no notice yet */
    @Transactional
    public CalendarYear handle(HolidayNotice notice, EntityVersion expected, AccessScope caller) {
        table.lockForWriting();
        List<CalendarYear> stored = table.all();
        Optional<CalendarYear> before = stored.stream()
                .filter(it -> it.notice().year() == notice.year())
                .findFirst();
        expected.mustBe(before.map(CalendarYear::version).orElse(0L));
        NoticeCheck.mustBeSound(
                notice,
                stored.stream()
                        .map(CalendarYear::notice)
                        .filter(other -> other.year() != notice.year())
                        .toList());
        CalendarYear published = before.map(it -> it.next(notice, clock.instant()))
                .orElseGet(() -> CalendarYear.first(notice, clock.instant()));
        table.store(published);
        outbox.add(published.published(caller.actingRole()));
        acts.record("version " + published.version());
        return published;
    }
}
