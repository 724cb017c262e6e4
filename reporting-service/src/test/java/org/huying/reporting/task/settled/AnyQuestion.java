package org.huying.reporting.task.settled;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.summary.Window;
import org.huying.reporting.task.AgeBand;
import org.huying.reporting.task.Question;
import org.huying.reporting.task.RandomStories;
import org.huying.reporting.testing.Scopes;

/** Questions of those who see whole communities, of any window, as of any instant, mostly where something is or turns. */
final class AnyQuestion {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<AccessScope> CALLERS =
            List.of(Scopes.DESK, Scopes.DESK, Scopes.secretary("520102033901"), Scopes.secretary("520102033902"));

    private static final Duration TICK = Duration.ofNanos(1_000);

    private final RandomStories random;
    private final List<Instant> turns = new ArrayList<>();
    private final List<Instant> days;

    /**
     * @param dues   deadlines that there are
     * @param givens when units were given something
     */
    AnyQuestion(RandomStories random, List<Instant> dues, List<Instant> givens) {
        this.random = random;
        days = Stream.concat(dues.stream(), givens.stream()).toList();
        for (Instant due : dues)
            for (AgeBand band : AgeBand.values()) turns.add(due.plus(Duration.ofDays(band.overDays())));
    }

    Question next() {
        String community = random.anyOf(List.of(true, true, false)) ? null : "520102033902";
        return new Question(window(someInstant()), community, random.anyOf(CALLERS));
    }

    Instant someInstant() {
        return near(turns);
    }

    /** Now and then a nanosecond apart, as clocks of replicas tick. */
    private Instant near(List<Instant> some) {
        if (some.isEmpty()) return random.someTime();
        Instant one = random.anyOf(some);
        return random.anyOf(List.of(
                random.someTime(),
                one,
                one.plusNanos(1_000),
                one.plusNanos(300),
                one.minusNanos(700),
                one.minusNanos(1_000)));
    }

    private Window window(Instant asOf) {
        LocalDate day = day(random.someTime());
        LocalDate month = day.withDayOfMonth(1);
        return random.anyOf(List.of(
                new Window(Instant.EPOCH, asOf, asOf),
                new Window(Instant.EPOCH, start(day.plusYears(2)), asOf),
                new Window(start(day(asOf).minusDays(29)), asOf, asOf),
                new Window(start(day), start(day.plusDays(1)), asOf),
                new Window(start(day), start(day.plusDays(40)), asOf),
                new Window(start(month), start(month.plusMonths(1)), asOf),
                new Window(
                        start(day.withDayOfYear(1)), start(day.withDayOfYear(1).plusYears(1)), asOf),
                withAsOf(random.someWindow(), asOf),
                cutAtBothEnds(asOf),
                cutAtBothEnds(asOf),
                cutAtBothEnds(asOf),
                withAsOf(shift(near(days)), asOf),
                withAsOf(shift(near(days)), asOf)));
    }

    /** By what was given or is due just there; within a microsecond there is no window. */
    private Window cutAtBothEnds(Instant asOf) {
        Instant one = near(days);
        Instant other = near(days);
        if (Duration.between(one, other).abs().compareTo(TICK) < 0) return withAsOf(shift(one), asOf);
        return one.isBefore(other) ? new Window(one, other, asOf) : new Window(other, one, asOf);
    }

    /** A day or less. */
    private Window shift(Instant from) {
        return new Window(from, from.plus(Duration.ofHours(random.anyOf(List.of(1, 11, 13, 24)))), from);
    }

    private static Window withAsOf(Window window, Instant asOf) {
        return new Window(window.from(), window.to(), asOf);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
