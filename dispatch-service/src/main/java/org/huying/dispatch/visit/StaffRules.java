package org.huying.dispatch.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huying.dispatch.calendar.WorkingCalendar;

/**
 * How many have to go on a visit at least, in versions: the one of the day of the visit holds, however late it is told.
 */
public final class StaffRules {
    private final List<Version> versions;

    /** @param validFrom first day of the visits it is for, Asia/Shanghai; also the version's name */
    public record Version(LocalDate validFrom, List<StaffRule> rules) {
        public Version {
            rules = List.copyOf(rules);
            Set<String> names = new HashSet<>();
            for (StaffRule rule : rules)
                if (!names.add(rule.name()))
                    throw new IllegalArgumentException(rule.name() + " twice in the version of " + validFrom);
        }
    }

    public StaffRules(List<Version> versions) {
        this.versions = versions.stream()
                .sorted(Comparator.comparing(Version::validFrom))
                .toList();
        Set<LocalDate> days = new HashSet<>();
        for (Version version : versions)
            if (!days.add(version.validFrom()))
                throw new IllegalArgumentException("two versions of " + version.validFrom());
    }

    public List<Version> versions() {
        return versions;
    }

    /** Refuses a visit that too few went on, by the rule that asks for most. */
    void mustBeKept(String topic, Instant at, int staff) {
        LocalDate day = WorkingCalendar.dayOf(at);
        LocalTime time = at.atZone(WorkingCalendar.ZONE).toLocalTime();
        versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .ifPresent(version -> version.rules().stream()
                        .filter(rule -> rule.isFor(topic, time) && staff < rule.minimumStaff())
                        .max(Comparator.comparingInt(StaffRule::minimumStaff))
                        .ifPresent(rule -> {
                            throw new TooFewStaff(rule, version.validFrom());
                        }));
    }
}
