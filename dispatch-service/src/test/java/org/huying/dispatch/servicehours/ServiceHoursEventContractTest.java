package org.huying.dispatch.servicehours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServiceHoursEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final UUID HOURS = UUID.fromString("018c2371-2c00-7000-8000-0000000ee0b1");
    private static final LocalDate MONDAY = LocalDate.parse("2023-12-11");

    @ParameterizedTest
    @MethodSource("events")
    void is_as_published(ServiceHoursEvent event) {
        CONTRACT.isKeptBy(event);
    }

    @Test
    void every_event_of_the_aggregate_is_published() {
        assertThat(CONTRACT.examples().stream()
                        .map(EventExample::type)
                        .filter(type -> type.startsWith("service-hours.")))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(ServiceHoursEvent::type).toList());
        assertThat(ServiceHoursEvent.class.getPermittedSubclasses()).hasSize(events().size());
    }

    static List<ServiceHoursEvent> events() {
        return List.of(
                new ServiceHoursEvent.Set(
                        at(1, "2023-12-06T02:00:00Z"),
                        by("community-secretary", ServiceHoursStatus.PILOT, LocalDate.parse("2024-03-10"))),
                new ServiceHoursEvent.MadePermanent(
                        at(2, "2024-03-08T02:00:00Z"), by("subdistrict-desk", ServiceHoursStatus.PERMANENT, null)),
                new ServiceHoursEvent.Withdrawn(
                        at(2, "2024-01-15T02:00:00Z"),
                        by("subdistrict-desk", ServiceHoursStatus.WITHDRAWN, LocalDate.parse("2024-01-15"))));
    }

    private static Occurrence at(long sequence, String time) {
        return new Occurrence(
                "service-hours:" + HOURS, "COMMUNITY-520102033901/2023-12-11", sequence, Instant.parse(time));
    }

    private static ServiceHoursState by(String role, ServiceHoursStatus status, LocalDate until) {
        return new ServiceHoursState(
                HOURS,
                "COMMUNITY-520102033901",
                status,
                MONDAY,
                until,
                List.of(new OpenInterval(DayOfWeek.MONDAY, 540, 720), new OpenInterval(DayOfWeek.MONDAY, 780, 1200)),
                "M-520102033901-20231205-1-R1",
                role);
    }
}
