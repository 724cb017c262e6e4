package org.huying.reporting.calendar;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;

/**
 * What the calendar's events tell, the newest of each key in force: a year's notice (all but the last), or the office hours.
 *
 * @param makeUpDays weekend days that are worked (调休)
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record CalendarNews(Integer year, List<Off> holidays, List<LocalDate> makeUpDays, List<OfficeHours> officeHours) {
    private static final String PUBLISHED = "calendar.published.v1";
    private static final String HOURS_SET = "calendar.office-hours-set.v1";
    private static final Set<String> TYPES = Set.of(PUBLISHED, HOURS_SET);
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    /** A run of days off, both ends included. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Off(LocalDate firstDay, LocalDate lastDay) {}

    static boolean isOne(ReceivedEvent event) {
        return TYPES.contains(event.type());
    }

    static CalendarNews of(ReceivedEvent event) {
        CalendarNews news = event.data(CalendarNews.class);
        boolean whole = event.type().equals(PUBLISHED)
                ? news.year != null && news.holidays != null && news.makeUpDays != null
                : news.officeHours != null && !news.officeHours.isEmpty();
        if (!whole) throw new MalformedEvent(event.type() + " lacks a field that working time needs", null);
        return news;
    }

    /** What was kept of an event that was read before. */
    static CalendarNews of(String data) {
        try {
            return JSON.readValue(data, CalendarNews.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("what is kept of the calendar is damaged");
        }
    }
}
