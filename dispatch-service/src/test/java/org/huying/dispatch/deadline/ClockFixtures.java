package org.huying.dispatch.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.calendar.TownCalendar;
import org.huying.dispatch.calendar.WorkingCalendar;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.timelimit.Deadline;
import org.huying.dispatch.timelimit.Measure;

/** A case dispatched on Monday 4 December 2023 at 09:00, with 4 hours to accept, a day to call and a week to handle. */
final class ClockFixtures {
    static final String COMMUNITY = "520102033905";
    static final String SQUADRON = "URBAN-WLC";
    static final Instant DISPATCHED = at("2023-12-04T09:00");
    static final Instant ACCEPT_DUE = at("2023-12-04T13:00");
    static final Instant CONTACT_DUE = at("2023-12-06T00:00");
    static final Instant RESOLUTION_DUE = at("2023-12-12T00:00");
    static final Reminders REMINDERS = reminders(TownCalendar.official());
    static final AccessScope HANDLER = scope("partner", Role.PARTNER, SQUADRON);
    static final AccessScope DESK = scope("desk-1", Role.SUBDISTRICT_DESK, "DESK-520102033000");

    private ClockFixtures() {}

    /** Local time of the town. */
    static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    static Reminders reminders(WorkingCalendar calendar) {
        return new Reminders(0.25, 1, calendar);
    }

    static CaseClock unstarted(UnitKind owner) {
        UUID caseId = UUID.fromString("018c2371-2c00-7000-8000-00000000ca5e");
        UUID concernId = UUID.fromString("018c2371-2c00-7000-8000-00000000c001");
        return new CaseClock(
                caseId, new ClockedCase(concernId, "WLC-20231113-0001", COMMUNITY, COMMUNITY + "001", owner, SQUADRON));
    }

    static CaseClock started() {
        CaseClock clock = unstarted(UnitKind.URBAN_MANAGEMENT);
        clock.start(limits(false), REMINDERS, DISPATCHED);
        return clock;
    }

    /** Accepted and called in time: only the handling is open. */
    static CaseClock handling() {
        CaseClock clock = started();
        clock.meet(Measure.ACCEPT, REMINDERS, DISPATCHED);
        clock.meet(Measure.FIRST_CONTACT, REMINDERS, DISPATCHED);
        return clock;
    }

    static List<Deadline> limits(boolean provisional) {
        return List.of(
                limit(Measure.ACCEPT, ACCEPT_DUE, false),
                limit(Measure.FIRST_CONTACT, CONTACT_DUE, false),
                limit(Measure.RESOLUTION, RESOLUTION_DUE, provisional));
    }

    static Deadline limit(Measure measure, Instant due, boolean provisional) {
        return new Deadline(measure, "*/GENERAL/" + measure, LocalDate.of(2000, 1, 1), DISPATCHED, due, provisional);
    }

    static Extension extension(CaseClock clock, LocalDate lastDay, Instant now) {
        return new Extension(clock, lastDay, plea(HANDLER, now));
    }

    static Deferral deferral(CaseClock clock, LocalDate reviewDate, Instant now) {
        return new Deferral(clock, reviewDate, plea(HANDLER, now));
    }

    static Plea plea(AccessScope by, Instant now) {
        return new Plea(EventIds.next(), "原因", by, now);
    }

    /** All that is told until then, one after the other. */
    static List<ClockEvent> ringUntil(CaseClock clock, Instant now) {
        List<ClockEvent> told = new java.util.ArrayList<>();
        while (clock.nextAt() != null && !clock.nextAt().isAfter(now)) told.add(clock.ring(REMINDERS, now));
        return told;
    }

    static List<String> types(List<ClockEvent> events) {
        return events.stream().map(ClockEvent::type).toList();
    }

    static AccessScope scope(String subject, Role role, String unit) {
        return new AccessScope(subject, Set.of(role), Set.of(COMMUNITY), Set.of(COMMUNITY + "001"), unit);
    }
}
