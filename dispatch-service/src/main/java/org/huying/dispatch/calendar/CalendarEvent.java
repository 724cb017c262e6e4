package org.huying.dispatch.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;

/** What the calendar tells. Topic {@code huying.directory} (compacted), key = {@code calendar:<year>} or {@code calendar:office-hours}. */
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

    /** When working time runs: all office hours, each until the next begin. Told at the start, and after a change. */
    record OfficeHoursSet(@JsonIgnore Occurrence occurrence, List<ToldHours> officeHours, String actorRole)
            implements CalendarEvent {
        private static final String KEY = "calendar:office-hours";

        static OfficeHoursSet of(long version, List<ToldHours> hours, String actorRole, Instant now) {
            return new OfficeHoursSet(new Occurrence(KEY, KEY, version, now), hours, actorRole);
        }

        @Override
        public String type() {
            return "calendar.office-hours-set.v1";
        }
    }
}
