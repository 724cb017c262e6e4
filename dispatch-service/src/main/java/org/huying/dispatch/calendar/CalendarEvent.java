package org.huying.dispatch.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;

/** What the calendar tells. Topic {@code huying.directory} (compacted), key = {@code calendar:<year>}. */
public sealed interface CalendarEvent extends DomainEvent {
    @Override
    default String stream() {
        return "huying.directory";
    }

    /** A year's notice is published for the first time, or corrected: the whole of it, as it now stands. */
    record Published(
            @JsonIgnore Occurrence occurrence,
            int year,
            String source,
            List<Holiday> holidays,
            List<LocalDate> makeUpDays,
            String actorRole)
            implements CalendarEvent {
        static Published of(CalendarYear published, String actorRole) {
            HolidayNotice notice = published.notice();
            String key = "calendar:" + notice.year();
            return new Published(
                    new Occurrence(key, key, published.version(), published.publishedAt()),
                    notice.year(),
                    notice.source(),
                    notice.holidays(),
                    notice.makeUpDays(),
                    actorRole);
        }

        @Override
        public String type() {
            return "calendar.published.v1";
        }
    }
}
