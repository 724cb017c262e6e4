package org.huying.dispatch.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final Instant THEN = Instant.parse("2023-10-25T08:00:00Z");

    @ParameterizedTest
    @MethodSource("events")
    void is_as_published(CalendarEvent event) {
        CONTRACT.isKeptBy(event);
    }

    @Test
    void every_event_of_the_calendar_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("calendar.")))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(CalendarEvent::type).toList());
        assertThat(CalendarEvent.class.getPermittedSubclasses()).hasSize(events().size());
    }

    static List<CalendarEvent> events() {
        List<ToldHours> hours =
                TownCalendar.file().officeHours().stream().map(ToldHours::of).toList();
        return List.of(
                CalendarYear.first(TownCalendar.notice(2024), THEN).published("subdistrict-desk"),
                CalendarEvent.OfficeHoursSet.of(1, hours, "system", THEN));
    }
}
