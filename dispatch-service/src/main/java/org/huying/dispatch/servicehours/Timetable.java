package org.huying.dispatch.servicehours;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All versions of one organisation's service hours. Of two that would overlap the later one is refused. */
public final class Timetable {
    private final List<ServiceHours> versions;

    Timetable(List<ServiceHours> versions) {
        this.versions = List.copyOf(versions);
    }

    /** The oldest first. */
    public List<ServiceHours> versions() {
        return versions;
    }

    /** What holds on that day: a pilot before all else. */
    public Optional<ServiceHours> on(LocalDate day) {
        return versions.stream()
                .filter(it -> it.holdsOn(day))
                .max(Comparator.comparing(ServiceHours::isTrial).thenComparing(ServiceHours::validFrom));
    }

    /** Makes room for what is planned, and returns the version that ends with it, if one does. */
    Optional<ServiceHours> makeRoomFor(HoursPlan plan, LocalDate today) {
        plan.mustBeOfThisTime(today);
        if (versions.stream().anyMatch(it -> !it.isTrial()) || plan.isPilot()) plan.mustBeAhead(today);
        trials().filter(it -> overlaps(it, plan)).findFirst().ifPresent(it -> {
            throw new HoursOverlap(it);
        });
        permanent().filter(it -> beginsWithin(it, plan)).findFirst().ifPresent(it -> {
            throw new HoursOverlap(it);
        });
        if (plan.isPilot()) return Optional.empty();
        return endBefore(plan.validFrom());
    }

    /** Makes room for a pilot that is to stay. */
    Optional<ServiceHours> makeRoomFor(ServiceHours pilot) {
        permanent()
                .filter(it -> !it.validFrom().isBefore(pilot.validFrom()))
                .findFirst()
                .ifPresent(it -> {
                    throw new HoursOverlap(it);
                });
        trials().filter(it -> it != pilot && !it.validFrom().isBefore(pilot.validFrom()))
                .filter(it -> it.validTo().isAfter(it.validFrom()))
                .findFirst()
                .ifPresent(it -> {
                    throw new HoursOverlap(it);
                });
        return endBefore(pilot.validFrom());
    }

    private Optional<ServiceHours> endBefore(LocalDate day) {
        Optional<ServiceHours> ends = permanent().filter(it -> it.holdsOn(day)).findFirst();
        ends.ifPresent(it -> it.endBefore(day));
        return ends;
    }

    /** Nothing is slipped in before a plan, nor under a pilot that has not been decided upon. */
    private static boolean beginsWithin(ServiceHours known, HoursPlan plan) {
        boolean later = !known.validFrom().isBefore(plan.validFrom());
        return later && (!plan.isPilot() || known.validFrom().isBefore(plan.validTo()));
    }

    private static boolean overlaps(ServiceHours pilot, HoursPlan plan) {
        boolean beginsBeforeEnd = plan.validTo() == null || pilot.validFrom().isBefore(plan.validTo());
        return pilot.validTo().isAfter(pilot.validFrom())
                && pilot.validTo().isAfter(plan.validFrom())
                && beginsBeforeEnd;
    }

    private Stream<ServiceHours> trials() {
        return versions.stream().filter(ServiceHours::isTrial);
    }

    private Stream<ServiceHours> permanent() {
        return versions.stream().filter(it -> !it.isTrial());
    }
}
