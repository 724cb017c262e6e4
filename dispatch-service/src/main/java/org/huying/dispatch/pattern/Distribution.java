package org.huying.dispatch.pattern;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How sightings spread over the hours of the day and the days of the week. Each sighting counts once, however many were
 * seen in it and however often it is given.
 *
 * @param hours    24, by the clock of the town
 * @param weekdays 7 from Monday on, by the day the night began
 * @param nights   in how many nights something was seen
 * @param counted  how many were seen in all
 */
public record Distribution(List<Integer> hours, List<Integer> weekdays, int nights, long counted) {
    private static final int EVENING = 16;
    private static final int MIDNIGHT = 24;
    private static final int MORNING = 6;

    static Distribution of(Collection<Glimpse> seen) {
        Set<Glimpse> each = Set.copyOf(seen);
        return new Distribution(
                counts(each, 24, it -> TownNight.hourOf(it.seenAt())),
                counts(each, 7, it -> TownNight.of(it.seenAt()).getDayOfWeek().ordinal()),
                (int) each.stream()
                        .map(it -> TownNight.of(it.seenAt()))
                        .distinct()
                        .count(),
                each.stream().mapToLong(Glimpse::counted).sum());
    }

    private static List<Integer> counts(Set<Glimpse> each, int cells, Function<Glimpse, Integer> cell) {
        var counted = each.stream().collect(Collectors.groupingBy(cell, Collectors.counting()));
        return IntStream.range(0, cells)
                .map(at -> Math.toIntExact(counted.getOrDefault(at, 0L)))
                .boxed()
                .toList();
    }

    public int total() {
        return hours.stream().mapToInt(Integer::intValue).sum();
    }

    /** Seen in the evening window, [16:00, 24:00). */
    public Share inEvening() {
        return new Share(between(EVENING, MIDNIGHT), total());
    }

    Share fromEveningToMorning() {
        return new Share(between(EVENING, MIDNIGHT) + between(0, MORNING), total());
    }

    Share byDay() {
        return new Share(between(MORNING, EVENING), total());
    }

    Share atWeekend() {
        return new Share(
                weekdays.get(DayOfWeek.SATURDAY.ordinal()) + weekdays.get(DayOfWeek.SUNDAY.ordinal()), total());
    }

    /** The hour with the most sightings, the earliest of several; empty when nothing was seen. */
    public Optional<Integer> peakHour() {
        if (total() == 0) return Optional.empty();
        int most = hours.stream().mapToInt(Integer::intValue).max().orElseThrow();
        return Optional.of(hours.indexOf(most));
    }

    private int between(int from, int to) {
        return hours.subList(from, to).stream().mapToInt(Integer::intValue).sum();
    }
}
