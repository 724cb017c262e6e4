package org.huying.dispatch.referral;

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
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.MoveRefused;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.NotAddressed;
import org.junit.jupiter.api.Test;

class ReferralTest {
    private static final Instant DEADLINE = NOON.plus(Duration.ofDays(1));
    private static final Instant TOO_LATE = DEADLINE.plusNanos(1_000);
    private static final Instant TWO_DAYS_ON = NOON.plus(Duration.ofDays(2));

    @Test
    void goes_its_whole_way_without_a_gap_in_its_sequence_and_tells_how_long_it_took() {
        // Given
        Referral referral = new Referral("WLC-20231113-0001-R1", aCase(), matter(), POLICE);
        // When
        List<ReferralEvent> told = List.of(
                referral.send(terms(), SECRETARY, NOON),
                referral.acknowledge(of(POLICE), NOON.plusSeconds(1_800)),
                referral.reportOutcome(ReferralOutcome.SUBSTANTIATED, "已依法处置", of(POLICE), TWO_DAYS_ON));
        // Then
        assertThat(told).extracting(event -> event.occurrence().sequence()).containsExactly(1L, 2L, 3L);
        assertThat(referral.status()).isEqualTo(ReferralStatus.OUTCOME_REPORTED);
        assertThat(referral.untilAcknowledged()).contains(Duration.ofMinutes(30));
        assertThat(referral.untilOutcome()).contains(Duration.ofDays(2));
        assertThat(told.toString()).doesNotContain("依法");
    }

    @Test
    void that_is_answered_at_the_deadline_itself_is_in_time() {
        // Given
        Referral referral = sent();
        // When
        var missed = referral.miss(DEADLINE);
        var acknowledged = referral.acknowledge(of(POLICE), DEADLINE);
        // Then
        assertThat(missed).isEmpty();
        assertThat(acknowledged.inTime()).isTrue();
    }

    @Test
    void is_overdue_once_from_the_first_instant_after_the_deadline_and_may_still_be_answered() {
        // Given
        Referral referral = sent();
        // When
        var missed = referral.miss(TOO_LATE);
        // Then
        assertThat(missed)
                .hasValueSatisfying(it -> assertThat(it.occurrence().time()).isEqualTo(DEADLINE));
        assertThat(referral.miss(TOO_LATE)).isEmpty();
        assertThat(referral.acknowledge(of(POLICE), TOO_LATE).inTime()).isFalse();
    }

    @Test
    void is_answered_by_the_unit_it_was_sent_to_alone() {
        // Given
        Referral referral = sent();
        // Then
        assertThatThrownBy(() -> referral.acknowledge(of(SQUADRON), NOON)).isInstanceOf(NotAddressed.class);
        assertThatThrownBy(() -> referral.decline("不受理", of(SQUADRON), NOON)).isInstanceOf(NotAddressed.class);
        assertThatThrownBy(() -> referral.reportOutcome(ReferralOutcome.TAKEN_OVER, null, DESK, NOON))
                .isInstanceOf(NotAddressed.class);
    }

    @Test
    void has_no_outcome_before_it_was_acknowledged_nor_after_it_was_declined() {
        // Given
        Referral referral = sent();
        // When
        assertThatThrownBy(() -> referral.reportOutcome(ReferralOutcome.SUBSTANTIATED, null, of(POLICE), NOON))
                .isInstanceOf(MoveRefused.class);
        referral.decline("属其他机关", of(POLICE), NOON);
        // Then
        assertThatThrownBy(() -> referral.acknowledge(of(POLICE), NOON)).isInstanceOf(MoveRefused.class);
        assertThat(referral.untilOutcome()).isEmpty();
    }

    @Test
    void is_withdrawn_by_its_sender_or_the_desk_and_the_unit_does_not_read_why() {
        // Given
        Referral referral = sent();
        // When
        assertThatThrownBy(() -> referral.withdraw("误发", of(POLICE), NOON)).isInstanceOf(NotTheSender.class);
        var withdrawn = referral.withdraw("租户已搬走", DESK, NOON);
        // Then
        assertThat(withdrawn.toString()).doesNotContain("租户");
        assertThat(referral.wordsFor(of(POLICE))).isEmpty();
        assertThat(referral.wordsFor(SECRETARY)).contains("租户已搬走");
    }

    @Test
    void is_seen_by_its_unit_and_by_those_of_the_place() {
        // Given
        Referral referral = sent();
        // Then
        assertThat(referral.isVisibleTo(of(POLICE))).isTrue();
        assertThat(referral.isVisibleTo(SECRETARY)).isTrue();
        assertThat(referral.isVisibleTo(member(Role.PARTNER, "PROPERTY-1"))).isFalse();
    }

    @Test
    void has_its_deadline_ahead_of_it() {
        // Given
        Referral referral = new Referral("WLC-20231113-0001-R1", aCase(), matter(), POLICE);
        // Then
        assertThatThrownBy(() -> referral.send(terms(), SECRETARY, DEADLINE)).isInstanceOf(Invalid.class);
    }

    private static Referral sent() {
        Referral referral = new Referral("WLC-20231113-0001-R1", aCase(), matter(), POLICE);
        referral.send(terms(), SECRETARY, NOON);
        return referral;
    }

    private static ReferralTerms terms() {
        return new ReferralTerms(ReferralReason.PUBLIC_SECURITY_RISK, List.of("visit-1"), DEADLINE);
    }

    private static ReferredMatter matter() {
        return new ReferredMatter("security.suspicious-tenants", null, "X区", "3栋", "2单元", null, null);
    }
}
