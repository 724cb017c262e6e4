package org.huying.reporting.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.huying.reporting.summary.Window;
import org.huying.reporting.testing.Scopes;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Instant START = Instant.parse("2022-11-20T03:00:00Z");
    private static final Instant LATER = Instant.parse("2025-01-01T00:00:00Z");

    private final Random random = new Random(11);

    /** A secretary may have something elsewhere in what tallies answer, the desk not. */
    @Test
    void counts_whatever_is_of_the_window_once_and_nothing_else() {
        for (int turn = 0; turn < 2_000; turn++) {
            // Given
            List<Instant> registered = Stream.generate(this::someTime).limit(5).toList();
            Window window = someWindow();
            // When
            Plan plan = Plan.of(window, new Bounds(Collections.min(registered), Collections.max(registered), START));
            // Then
            for (Instant at : registered) {
                assertThat(times(plan.edges().stream(), at) + (isTallied(plan, at) ? 1 : 0))
                        .as("%s %s", plan, at)
                        .isEqualTo(isIn(window, at) ? 1 : 0);
                assertThat(times(plan.elsewhere(Scopes.secretary("520102033901")), at))
                        .as("%s %s", plan, at)
                        .isEqualTo(isTallied(plan, at) ? 1 : 0);
            }
            assertThat(plan.elsewhere(Scopes.DESK)).isEmpty();
        }
    }

    @Test
    void of_nothing_registered_is_nothing() {
        Window all = new Window(Instant.EPOCH, LATER, LATER);
        Plan plan = Plan.of(all, new Bounds(null, null, null));
        assertThat(plan.edges()).isEmpty();
        assertThat(plan.spans(Level.YEAR)).isEmpty();
        assertThat(plan.elsewhere(Scopes.secretary("520102033901"))).isEmpty();
    }

    private static boolean isTallied(Plan plan, Instant at) {
        return !at.isBefore(Plan.start(plan.from())) && at.isBefore(Plan.start(plan.to()));
    }

    private static long times(Stream<Window> windows, Instant at) {
        return windows.filter(window -> isIn(window, at)).count();
    }

    private static boolean isIn(Window window, Instant at) {
        return !at.isBefore(window.from()) && at.isBefore(window.to());
    }

    /** Within some days or some years, in the middle of a day or at its beginning. */
    private Instant someTime() {
        Duration since = Duration.ofHours(random.nextInt(random.nextBoolean() ? 60 : 15_000));
        Instant at = START.plus(since);
        return random.nextInt(3) > 0
                ? at
                : Plan.start(at.atZone(TallyChange.ZONE).toLocalDate());
    }

    private Window someWindow() {
        Instant one = someTime();
        Instant other = someTime();
        boolean forward = one.isBefore(other);
        return new Window(forward ? one : other, forward ? other : one.plusSeconds(1), LATER);
    }
}
