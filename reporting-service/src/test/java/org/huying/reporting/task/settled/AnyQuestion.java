package org.huying.reporting.task.settled;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.summary.Window;
import org.huying.reporting.task.AgeBand;
import org.huying.reporting.task.Question;
import org.huying.reporting.task.RandomStories;
import org.huying.reporting.testing.Scopes;

/** Questions of those who see whole communities, of any window, as of any instant, mostly where something turns. */
final class AnyQuestion {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<AccessScope> CALLERS =
            List.of(Scopes.DESK, Scopes.DESK, Scopes.secretary("520102033901"), Scopes.secretary("520102033902"));

    private final RandomStories random;
    private final List<Instant> turns = new ArrayList<>();

    /** @param dues deadlines that there are */
    AnyQuestion(RandomStories random, List<Instant> dues) {
        this.random = random;
        for (Instant due : dues)
            for (AgeBand band : AgeBand.values()) turns.add(due.plus(Duration.ofDays(band.overDays())));
    }

    Question next() {
        String community = random.anyOf(List.of(true, true, false)) ? null : "520102033902";
        return new Question(window(someInstant()), community, random.anyOf(CALLERS));
    }

    /** Now and then a nanosecond apart, as clocks of replicas tick. */
    Instant someInstant() {
        if (turns.isEmpty()) return random.someTime();
        Instant turn = random.anyOf(turns);
        return random.anyOf(List.of(
                random.someTime(),
                turn,
                turn.plusNanos(1_000),
                turn.plusNanos(300),
                turn.minusNanos(700),
                turn.minusNanos(1_000)));
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
                withAsOf(random.someWindow(), asOf)));
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
