package org.huying.reporting.hours;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.huying.reporting.summary.Rate;
import org.huying.reporting.summary.Window;

/**
 * When in the week concerns come (时段规律).
 *
 * @param cells 168, from Monday's first hour to Sunday's last, also those without a concern; they sum to the total
 */
public record HourPattern(Window window, Basis basis, List<HourCell> cells) {
    static final int DAYS = 7;
    static final int HOURS = 24;

    /** As long as the evening that patterns of sightings look at, [16:00, 24:00). */
    static final int CONNECTED = 8;

    /** @param from the first of the hours, which may go on after midnight */
    public record Connected(int from, int to, Rate share) {}

    /** @param counted several of the same hour are added up; where there is none there was no concern */
    static HourPattern of(Window window, Basis basis, List<HourCell> counted) {
        long[] counts = new long[DAYS * HOURS];
        counted.forEach(cell -> counts[(cell.weekday() - 1) * HOURS + cell.hour()] += cell.count());
        return new HourPattern(
                window,
                basis,
                IntStream.range(0, counts.length)
                        .mapToObj(at -> new HourCell(1 + at / HOURS, at % HOURS, counts[at]))
                        .toList());
    }

    public long total() {
        return cells.stream().mapToLong(HourCell::count).sum();
    }

    /** The hour with the most concerns, the earliest of several; empty without any. */
    public Optional<Integer> peakHour() {
        if (total() == 0) return Optional.empty();
        return IntStream.range(0, HOURS)
                .boxed()
                .max(Comparator.comparing(this::ofHour).thenComparing(hour -> -hour));
    }

    /** The connected hours in which the most concerns come, the earliest of several; empty without any. */
    public Optional<Connected> best() {
        if (total() == 0) return Optional.empty();
        return IntStream.range(0, HOURS)
                .mapToObj(from -> new Connected(from, (from + CONNECTED) % HOURS, share(cell -> isWithin(cell, from))))
                .max(Comparator.<Connected>comparingLong(it -> it.share().numerator())
                        .thenComparing(it -> -it.from()));
    }

    public HourLabel label() {
        return HourPolicy.judge(this);
    }

    Rate share(Predicate<HourCell> which) {
        return new Rate(cells.stream().filter(which).mapToLong(HourCell::count).sum(), total());
    }

    private long ofHour(int hour) {
        return cells.stream()
                .filter(cell -> cell.hour() == hour)
                .mapToLong(HourCell::count)
                .sum();
    }

    private static boolean isWithin(HourCell cell, int from) {
        return Math.floorMod(cell.hour() - from, HOURS) < CONNECTED;
    }
}
