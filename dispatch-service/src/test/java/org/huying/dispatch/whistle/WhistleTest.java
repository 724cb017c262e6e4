package org.huying.dispatch.whistle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.act.ActFixtures.DESK;
import static org.huying.dispatch.act.ActFixtures.NOON;
import static org.huying.dispatch.act.ActFixtures.POLICE;
import static org.huying.dispatch.act.ActFixtures.SECRETARY;
import static org.huying.dispatch.act.ActFixtures.SQUADRON;
import static org.huying.dispatch.act.ActFixtures.aCase;
import static org.huying.dispatch.act.ActFixtures.member;
import static org.huying.dispatch.act.ActFixtures.of;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.MoveRefused;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.NotAddressed;
import org.junit.jupiter.api.Test;

class WhistleTest {
    private static final Instant DEADLINE = NOON.plus(Duration.ofMinutes(30));
    private static final Instant TOO_LATE = DEADLINE.plusNanos(1_000);
    private static final Rating GOOD = new Rating(5, "到场及时，电13800001234");

    @Test
    void goes_its_whole_way_without_a_gap_in_its_sequence() {
        // Given
        Whistle whistle = new Whistle("WLC-20231113-0001-W1", aCase(), List.of(SQUADRON, POLICE));
        // When
        long[] sequences = Stream.<Stream<? extends WhistleEvent>>of(
                        Stream.of(whistle.sound(need(), SECRETARY, NOON)),
                        Stream.of(whistle.reportIn(of(SQUADRON), NOON)),
                        whistle.missAll(TOO_LATE).stream(),
                        Stream.of(whistle.giveResult("已劝离", of(SQUADRON), TOO_LATE)),
                        Stream.of(whistle.rateUnit("URBAN-WLC", GOOD, SECRETARY, TOO_LATE)),
                        Stream.of(whistle.rateCaller(GOOD, of(SQUADRON), TOO_LATE)),
                        Stream.of(whistle.close(SECRETARY, TOO_LATE)))
                .flatMap(events -> events)
                .mapToLong(event -> event.occurrence().sequence())
                .toArray();
        // Then
        assertThat(sequences).isEqualTo(LongStream.rangeClosed(1, 7).toArray());
        assertThat(whistle.status()).isEqualTo(WhistleStatus.CLOSED);
    }

    @Test
    void a_unit_that_comes_at_the_deadline_itself_is_in_time() {
        // Given
        Whistle whistle = sounded();
        // When
        var missed = whistle.missAll(DEADLINE);
        var came = whistle.reportIn(of(SQUADRON), DEADLINE);
        // Then
        assertThat(missed).isEmpty();
        assertThat(came.inTime()).isTrue();
    }

    @Test
    void the_first_instant_after_the_deadline_is_a_miss_and_it_happened_at_the_deadline() {
        // Given
        Whistle whistle = sounded();
        // When
        var missed = whistle.missAll(TOO_LATE);
        // Then
        assertThat(missed).extracting(WhistleEvent.Missed::unit).containsExactly("URBAN-WLC", "POLICE-WLC");
        assertThat(missed).allSatisfy(it -> assertThat(it.occurrence().time()).isEqualTo(DEADLINE));
        assertThat(missed)
                .extracting(it -> it.of().status())
                .containsExactly(WhistleStatus.SOUNDED, WhistleStatus.ANSWERED);
        assertThat(whistle.missAll(TOO_LATE)).isEmpty();
    }

    @Test
    void a_unit_that_comes_late_has_come_and_its_miss_stays() {
        // Given
        Whistle whistle = sounded();
        whistle.missAll(TOO_LATE);
        // When
        var came = whistle.reportIn(of(POLICE), TOO_LATE);
        // Then
        assertThat(came.inTime()).isFalse();
        assertThat(whistle.callsFor(DESK))
                .extracting(WhistleCall::status)
                .containsExactly(CallStatus.EXPIRED, CallStatus.REPORTED_IN_LATE);
    }

    @Test
    void a_unit_reports_in_once_and_only_where_it_was_called() {
        // Given
        Whistle whistle = sounded();
        whistle.reportIn(of(SQUADRON), NOON);
        // When
        // Then
        assertThatThrownBy(() -> whistle.reportIn(of(SQUADRON), NOON)).isInstanceOf(MoveRefused.class);
        assertThatThrownBy(() -> whistle.reportIn(member(Role.PARTNER, "PROPERTY-1"), NOON))
                .isInstanceOf(NotAddressed.class);
    }

    @Test
    void a_result_is_given_once_and_by_who_came() {
        // Given
        Whistle whistle = sounded();
        // When
        assertThatThrownBy(() -> whistle.giveResult("已劝离", of(SQUADRON), NOON)).isInstanceOf(CallNotReady.class);
        whistle.reportIn(of(SQUADRON), NOON);
        var given = whistle.giveResult("已劝离，电13800001234", of(SQUADRON), NOON);
        // Then
        assertThat(given.toString()).doesNotContain("劝离");
        assertThatThrownBy(() -> whistle.giveResult("再次", of(SQUADRON), NOON)).isInstanceOf(CallNotReady.class);
    }

    @Test
    void both_sides_rate_each_other_once_and_no_word_of_it_is_told() {
        // Given
        Whistle whistle = answered();
        // When
        var ofUnit = whistle.rateUnit("URBAN-WLC", GOOD, SECRETARY, NOON);
        var early = assertThatThrownBy(() -> whistle.rateCaller(GOOD, of(SQUADRON), NOON));
        whistle.giveResult("已劝离", of(SQUADRON), NOON);
        var ofCaller = whistle.rateCaller(new Rating(3, "信息不全"), of(SQUADRON), NOON);
        // Then
        early.isInstanceOf(CallNotReady.class);
        assertThat(ofUnit.by()).isEqualTo(EvaluationSide.CALLER);
        assertThat(ofCaller.score()).isEqualTo(3);
        assertThat(ofUnit + " " + ofCaller).doesNotContain("及时", "信息");
        assertThat(ofUnit.of().status()).isEqualTo(WhistleStatus.ANSWERED);
        assertThat(ofCaller.of().status()).isEqualTo(WhistleStatus.EVALUATED);
    }

    @Test
    void only_whoever_called_rates_units_and_only_those_that_came() {
        // Given
        Whistle whistle = answered();
        // When
        // Then
        assertThatThrownBy(() -> whistle.rateUnit("URBAN-WLC", GOOD, DESK, NOON))
                .isInstanceOf(NotTheCaller.class);
        assertThatThrownBy(() -> whistle.rateUnit("POLICE-WLC", GOOD, SECRETARY, NOON))
                .isInstanceOf(CallNotReady.class);
        assertThatThrownBy(() -> whistle.rateUnit("PROPERTY-1", GOOD, SECRETARY, NOON))
                .isInstanceOf(Invalid.class);
        assertThat(whistle.status()).isEqualTo(WhistleStatus.ANSWERED);
    }

    @Test
    void is_not_closed_before_those_who_came_are_rated() {
        // Given
        Whistle whistle = answered();
        // When
        assertThatThrownBy(() -> whistle.close(SECRETARY, NOON)).isInstanceOf(UnratedUnits.class);
        whistle.rateUnit("URBAN-WLC", GOOD, SECRETARY, NOON);
        // Then
        assertThatThrownBy(() -> whistle.close(of(SQUADRON), NOON)).isInstanceOf(NotTheCaller.class);
        assertThat(whistle.close(SECRETARY, NOON).of().status()).isEqualTo(WhistleStatus.CLOSED);
    }

    @Test
    void that_nobody_answered_can_be_closed_at_once() {
        // Given
        Whistle whistle = sounded();
        whistle.missAll(TOO_LATE);
        // When
        whistle.close(SECRETARY, TOO_LATE);
        // Then
        assertThat(whistle.status()).isEqualTo(WhistleStatus.CLOSED);
        assertThatThrownBy(() -> whistle.reportIn(of(POLICE), TOO_LATE)).isInstanceOf(MoveRefused.class);
    }

    @Test
    void that_units_are_awaited_for_is_not_closed() {
        // Given
        Whistle whistle = sounded();
        // When
        // Then
        assertThatThrownBy(() -> whistle.close(SECRETARY, NOON)).isInstanceOf(MoveRefused.class);
    }

    @Test
    void has_its_deadline_ahead_of_it() {
        // Given
        Whistle whistle = new Whistle("WLC-20231113-0001-W1", aCase(), List.of(SQUADRON));
        // When
        // Then
        assertThatThrownBy(() -> whistle.sound(need(), SECRETARY, DEADLINE)).isInstanceOf(Invalid.class);
        Need inTenYears = new Need("X区3栋平台", "夜间摊贩占道", NOON.plus(Duration.ofDays(3_650)));
        assertThatThrownBy(() -> whistle.sound(inTenYears, SECRETARY, NOON)).isInstanceOf(Invalid.class);
    }

    @Test
    void shows_a_called_unit_its_own_call_and_those_of_the_place_all() {
        // Given
        Whistle whistle = sounded();
        // When
        var seenByUnit = whistle.callsFor(of(POLICE));
        // Then
        assertThat(seenByUnit).extracting(call -> call.unit().code()).containsExactly("POLICE-WLC");
        assertThat(whistle.callsFor(SECRETARY)).hasSize(2);
        assertThat(whistle.isVisibleTo(of(POLICE))).isTrue();
        assertThat(whistle.isVisibleTo(member(Role.PARTNER, "PROPERTY-1"))).isFalse();
    }

    /** The squadron came, the police did not. */
    private static Whistle answered() {
        Whistle whistle = sounded();
        whistle.reportIn(of(SQUADRON), NOON);
        whistle.missAll(TOO_LATE);
        return whistle;
    }

    private static Whistle sounded() {
        Whistle whistle = new Whistle("WLC-20231113-0001-W1", aCase(), List.of(SQUADRON, POLICE));
        whistle.sound(need(), SECRETARY, NOON);
        return whistle;
    }

    private static Need need() {
        return new Need("X区3栋平台", "夜间摊贩占道", DEADLINE);
    }
}
