package org.huying.intake.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.junit.jupiter.api.Test;

class FlaggedCallerTest {
    private static final Instant NOW = Instant.parse("2023-12-05T01:00:00Z");
    private static final AccessScope DESK =
            new AccessScope("desk-1", Set.of(Role.SUBDISTRICT_DESK), Set.of(), Set.of(), "");

    private final FlaggedCaller flag = new FlaggedCaller(new CallerMark(CallerKind.PHONE, "00ff"), NOW);

    @Test
    void is_restricted_for_thirty_days_at_most() {
        assertThatThrownBy(() -> flag.restrict(
                        NOW.plus(FlaggedCaller.LONGEST).plusSeconds(1), FlagReason.AUTOMATED_CALLS, DESK, NOW))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> flag.restrict(NOW, FlagReason.AUTOMATED_CALLS, DESK, NOW))
                .isInstanceOf(Invalid.class);
        flag.restrict(NOW.plus(FlaggedCaller.LONGEST), FlagReason.AUTOMATED_CALLS, DESK, NOW);
        assertThat(flag.status()).isEqualTo(FlagStatus.RESTRICTED);
    }

    @Test
    void is_let_in_again_once_lifted() {
        flag.restrict(NOW.plus(Duration.ofDays(3)), FlagReason.FALSE_REPORTS, DESK, NOW);
        flag.lift(FlagReason.APPEAL_GRANTED, DESK, NOW);
        assertThat(flag.restrictedUntil()).isNull();
        assertThat(flag.status()).isEqualTo(FlagStatus.FLAGGED);
    }

    @Test
    void is_looked_at_anew_when_it_goes_on_after_it_was_cleared() {
        flag.clear(FlagReason.MISTAKEN_FLAG, DESK, NOW);
        flag.strike(NOW.plusSeconds(60));
        assertThat(flag.status()).isEqualTo(FlagStatus.FLAGGED);
        assertThat(flag.flaggedAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(flag.revision()).isEqualTo(3);
    }

    @Test
    void is_no_more_than_flagged_by_a_strike_more_and_the_desk_s_version_holds() {
        flag.strike(NOW.plusSeconds(60));
        assertThat(flag.revision()).isEqualTo(1);
        assertThat(flag.lastStrikeAt()).isEqualTo(NOW.plusSeconds(60));
    }
}
