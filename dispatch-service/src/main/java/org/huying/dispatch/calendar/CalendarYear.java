package org.huying.dispatch.calendar;

import java.time.Instant;

/**
 * A year of the calendar as stored.
 *
 * @param version     counted from 1 with every change of the notice
 * @param publishedAt when this version was published here (UTC), not when the State Council gave the notice
 */
public record CalendarYear(HolidayNotice notice, long version, Instant publishedAt) {
    static CalendarYear first(HolidayNotice notice, Instant now) {
        return new CalendarYear(notice, 1, now);
    }

    CalendarYear next(HolidayNotice changed, Instant now) {
        return new CalendarYear(changed, version + 1, now);
    }

    CalendarEvent.Published published(String actorRole) {
        return CalendarEvent.Published.of(this, actorRole);
    }
}
