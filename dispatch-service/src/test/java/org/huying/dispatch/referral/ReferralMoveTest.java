package org.huying.dispatch.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.referral.ReferralMove.ACKNOWLEDGE;
import static org.huying.dispatch.referral.ReferralMove.DECLINE;
import static org.huying.dispatch.referral.ReferralMove.REPORT_OUTCOME;
import static org.huying.dispatch.referral.ReferralMove.WITHDRAW;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReferralMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<ReferralStatus, Map<ReferralMove, ReferralStatus>> LEGAL = Map.of(
            ReferralStatus.SENT,
            Map.of(
                    ACKNOWLEDGE, ReferralStatus.ACKNOWLEDGED,
                    DECLINE, ReferralStatus.DECLINED,
                    WITHDRAW, ReferralStatus.WITHDRAWN),
            ReferralStatus.ACKNOWLEDGED,
            Map.of(REPORT_OUTCOME, ReferralStatus.OUTCOME_REPORTED, WITHDRAW, ReferralStatus.WITHDRAWN),
            ReferralStatus.OUTCOME_REPORTED,
            Map.of(),
            ReferralStatus.DECLINED,
            Map.of(),
            ReferralStatus.WITHDRAWN,
            Map.of());

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(ReferralMove move, ReferralStatus current) {
        ReferralStatus to = LEGAL.get(current).get(move);
        if (to != null) {
            assertThat(move.from(current)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> move.from(current))
                    .isInstanceOfSatisfying(
                            MoveRefused.class,
                            refusal -> assertThat(refusal.allowed())
                                    .containsExactlyElementsOf(LEGAL.get(current).keySet().stream()
                                            .map(Enum::name)
                                            .sorted()
                                            .toList()));
        }
    }

    @Test
    void are_drawn_in_the_readme_as_they_are() throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        assertThat(readme).contains("<!-- referral-moves -->\n```mermaid\n" + ReferralMove.diagram() + "```\n");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(ReferralMove.values())
                .flatMap(move -> Stream.of(ReferralStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
