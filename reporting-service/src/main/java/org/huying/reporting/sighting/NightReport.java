package org.huying.reporting.sighting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Sightings by night. A night that was observed and had none is 0; one that has not begun is not there. */
public record NightReport(NightQuestion question, List<Night> nights, Average before, Average after) {
    /** @param began the day it began */
    public record Night(LocalDate began, long sightings) {}

    static NightReport of(NightQuestion question, Map<LocalDate, Long> seen) {
        List<Night> nights = question.observed().stream()
                .map(night -> new Night(night, seen.getOrDefault(night, 0L)))
                .toList();
        Predicate<Night> before = night -> night.began().isBefore(question.pivot());
        return new NightReport(question, nights, average(nights, before), average(nights, before.negate()));
    }

    private static Average average(List<Night> nights, Predicate<Night> which) {
        List<Night> chosen = nights.stream().filter(which).toList();
        return new Average(chosen.stream().mapToLong(Night::sightings).sum(), chosen.size());
    }
}
