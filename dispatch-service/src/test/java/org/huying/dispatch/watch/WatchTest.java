package org.huying.dispatch.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.act.ActFixtures.COMMUNITY;
import static org.huying.dispatch.act.ActFixtures.NOON;
import static org.huying.dispatch.act.ActFixtures.aCase;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.huying.chassis.problem.MoveRefused;
import org.huying.dispatch.sighting.PlaceKey;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WatchTest {
    private static final Duration TICK = Duration.ofNanos(1_000);
    private static final Instant END = NOON.plus(Duration.ofDays(30));

    @Test
    void watches_from_the_closing_on_and_not_at_its_end() {
        // Given
        Watch watch = opened();
        // Then
        assertThat(watch.recur(seen(NOON.minus(TICK)))).isEmpty();
        assertThat(watch.recur(seen(NOON))).isPresent();
        assertThat(watch.recur(seen(END.minus(TICK)))).isPresent();
        assertThat(watch.recur(seen(END))).isEmpty();
        assertThat(watch.times()).isEqualTo(2);
    }

    @Test
    void a_recurrence_names_the_old_case_and_happened_when_it_was_seen() {
        // Given
        Watch watch = opened();
        Instant at = NOON.plus(Duration.ofDays(3));
        // When
        WatchEvent.Recurred told = watch.recur(seen(at)).orElseThrow();
        // Then
        assertThat(told.recurrenceOf()).isEqualTo("WLC-20231113-0001");
        assertThat(told.occurrence().time()).isEqualTo(at);
        assertThat(told.occurrence().sequence()).isEqualTo(2);
        assertThat(told.times()).isEqualTo(1);
    }

    @Test
    void the_same_sighting_counts_once() {
        // Given
        Watch watch = opened();
        Recurrence seen = seen(NOON);
        watch.recur(seen);
        // When
        var again = watch.recur(seen);
        // Then
        assertThat(again).isEmpty();
        assertThat(watch.times()).isEqualTo(1);
    }

    @Test
    void ends_when_its_days_are_over_whenever_that_is_noticed() {
        // Given
        Watch watch = opened();
        assertThatThrownBy(() -> watch.end(END.minus(TICK))).isInstanceOf(IllegalStateException.class);
        // When
        WatchEvent.Ended told = watch.end(END.plus(Duration.ofDays(2)));
        // Then
        assertThat(told.occurrence().time()).isEqualTo(END);
        assertThat(told.result()).isEqualTo(WatchResult.QUIET);
        assertThatThrownBy(() -> watch.end(END)).isInstanceOf(MoveRefused.class);
    }

    @Test
    void what_is_recorded_after_its_end_but_was_seen_before_still_counts() {
        // Given
        Watch watch = opened();
        watch.end(END);
        // When
        WatchEvent.Recurred told = watch.recur(seen(NOON.plusSeconds(60))).orElseThrow();
        // Then
        assertThat(told.of().status()).isEqualTo(WatchStatus.ENDED);
        assertThat(watch.result()).isEqualTo(WatchResult.RECURRED);
    }

    @Test
    void is_broken_off_when_the_case_goes_on_and_has_no_result() {
        // Given
        Watch watch = opened();
        Instant reopened = NOON.plus(Duration.ofDays(5));
        // When
        WatchEvent.BrokenOff told = watch.breakOff(WatchEvent.Cause.REOPENED, reopened);
        // Then
        assertThat(told.cause()).isEqualTo(WatchEvent.Cause.REOPENED);
        assertThat(watch.result()).isNull();
        assertThat(watch.recur(seen(reopened.minus(TICK)))).isPresent();
        assertThat(watch.recur(seen(reopened))).isEmpty();
    }

    /** The seed is the repetition's number. */
    @RepeatedTest(200)
    void comes_to_the_same_in_whatever_order_and_however_often_sightings_come(RepetitionInfo repetition) {
        // Given
        Random random = new Random(repetition.getCurrentRepetition());
        List<Recurrence> seen = new ArrayList<>();
        for (int i = 0; i < random.nextInt(40); i++)
            seen.add(seen(NOON.plusSeconds(random.nextInt(50 * 86_400) - 432_000)));
        List<Recurrence> mixed = new ArrayList<>(seen);
        seen.forEach(it -> mixed.add(it));
        Collections.shuffle(mixed, random);
        int endsAfter = random.nextInt(mixed.size() + 1);
        // When
        Watch inOrder = opened();
        seen.forEach(inOrder::recur);
        inOrder.end(END);
        Watch inDisorder = opened();
        mixed.subList(0, endsAfter).forEach(inDisorder::recur);
        inDisorder.end(END);
        mixed.subList(endsAfter, mixed.size()).forEach(inDisorder::recur);
        // Then
        assertThat(inDisorder.recurrences()).isEqualTo(inOrder.recurrences());
        assertThat(inDisorder.result()).isEqualTo(inOrder.result());
    }

    private static Watch opened() {
        Closing closing =
                new Closing(aCase(), 1, new PlaceKey(COMMUNITY + "||X区|3栋|平台"), "city-order.itinerant-vendors", NOON);
        Watch watch = new Watch("WLC-20231113-0001-B1", closing, 30);
        watch.open("system", NOON);
        return watch;
    }

    private static Recurrence seen(Instant at) {
        return new Recurrence(UUID.randomUUID(), at, 1, NOON);
    }
}
