package org.huying.dispatch.reopening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.act.ActFixtures.DESK;
import static org.huying.dispatch.act.ActFixtures.NOON;

import java.time.Duration;
import java.util.UUID;
import org.huying.chassis.problem.MoveRefused;
import org.huying.dispatch.act.ActFixtures;
import org.junit.jupiter.api.Test;

class ReopeningRequestTest {
    private static final Duration FIVE_DAYS = Duration.ofDays(5);

    private final ReopeningRequest request = requested();

    static ReopeningRequest requested() {
        UUID concern = ActFixtures.aCase().concernId();
        return new ReopeningRequest(
                new AskedReopening(
                        UUID.fromString("018c4000-0000-7000-8000-00000000f001"),
                        concern,
                        "WLC-20231113-0001",
                        concern,
                        1,
                        NOON.minusSeconds(3_600)),
                ActFixtures.aCase(),
                NOON);
    }

    @Test
    void is_decided_once() {
        // Given
        request.approve(DESK, NOON);
        // Then
        assertThatThrownBy(() -> request.decline(new PublicReason("已复核"), DESK, NOON))
                .isInstanceOf(MoveRefused.class);
        assertThatThrownBy(() -> request.overtake(NOON)).isInstanceOf(MoveRefused.class);
        assertThat(request.status()).isEqualTo(ReopeningStatus.APPROVED);
        assertThat(request.decidedBy()).isEqualTo(DESK.unit());
    }

    @Test
    void its_first_event_is_the_decision() {
        assertThat(request.approve(DESK, NOON).occurrence().sequence()).isEqualTo(1);
        assertThat(request.revision()).isEqualTo(2);
    }

    @Test
    void what_the_reporter_is_told_holds_no_number_of_anybody() {
        // When
        ReopeningEvent.Declined told = request.decline(new PublicReason("请联系 13800001234"), DESK, NOON);
        // Then
        assertThat(told.publicReason()).startsWith("请联系").doesNotContain("13800001234");
    }

    @Test
    void nobody_decided_where_the_case_was_reopened_for_another_reason() {
        // When
        ReopeningEvent.Overtaken told = request.overtake(NOON);
        // Then
        assertThat(told.of().actorRole()).isEqualTo("system");
        assertThat(request.decidedBy()).isNull();
    }

    @Test
    void is_overdue_the_moment_after_the_days_it_may_wait_and_never_once_it_is_decided() {
        assertThat(request.isOverdue(FIVE_DAYS, NOON.plus(FIVE_DAYS))).isFalse();
        assertThat(request.isOverdue(FIVE_DAYS, NOON.plus(FIVE_DAYS).plusNanos(1_000)))
                .isTrue();
        request.approve(DESK, NOON.plus(Duration.ofDays(6)));
        assertThat(request.isOverdue(FIVE_DAYS, NOON.plus(Duration.ofDays(9)))).isFalse();
        assertThat(request.age(NOON.plus(Duration.ofDays(9)))).isEqualTo(Duration.ofDays(6));
    }

    @Test
    void is_seen_by_desk_and_secretary_of_the_community_alone() {
        assertThat(request.isVisibleTo(DESK)).isTrue();
        assertThat(request.isVisibleTo(ActFixtures.SECRETARY)).isTrue();
        assertThat(request.isVisibleTo(ActFixtures.of(ActFixtures.SQUADRON))).isFalse();
    }
}
