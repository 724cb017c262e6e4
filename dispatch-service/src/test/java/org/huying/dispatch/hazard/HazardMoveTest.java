package org.huying.dispatch.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.hazard.HazardMove.COMPLETE_RECTIFICATION;
import static org.huying.dispatch.hazard.HazardMove.REGRADE;
import static org.huying.dispatch.hazard.HazardMove.REJECT_RECTIFICATION;
import static org.huying.dispatch.hazard.HazardMove.RELAPSE;
import static org.huying.dispatch.hazard.HazardMove.REQUEST_SURVEY;
import static org.huying.dispatch.hazard.HazardMove.SECURE_RECTIFICATION;
import static org.huying.dispatch.hazard.HazardMove.START_RECTIFICATION;
import static org.huying.dispatch.hazard.HazardMove.STRIKE_OFF;
import static org.huying.dispatch.hazard.HazardMove.SURVEY;
import static org.huying.dispatch.hazard.HazardMove.VERIFY;
import static org.huying.dispatch.hazard.HazardMove.WITHDRAW;
import static org.huying.dispatch.hazard.HazardStatus.RECTIFIED;
import static org.huying.dispatch.hazard.HazardStatus.RECTIFYING;
import static org.huying.dispatch.hazard.HazardStatus.REGISTERED;
import static org.huying.dispatch.hazard.HazardStatus.STRUCK_OFF;
import static org.huying.dispatch.hazard.HazardStatus.VERIFIED;
import static org.huying.dispatch.hazard.HazardStatus.WITHDRAWN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HazardMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<HazardStatus, Map<HazardMove, HazardStatus>> LEGAL = Map.of(
            REGISTERED,
                    Map.of(
                            REQUEST_SURVEY, REGISTERED,
                            SURVEY, REGISTERED,
                            REGRADE, REGISTERED,
                            SECURE_RECTIFICATION, REGISTERED,
                            START_RECTIFICATION, RECTIFYING,
                            WITHDRAW, WITHDRAWN),
            RECTIFYING, Map.of(COMPLETE_RECTIFICATION, RECTIFIED, WITHDRAW, WITHDRAWN),
            RECTIFIED, Map.of(VERIFY, VERIFIED, REJECT_RECTIFICATION, RECTIFYING, WITHDRAW, WITHDRAWN),
            VERIFIED, Map.of(STRIKE_OFF, STRUCK_OFF, WITHDRAW, WITHDRAWN),
            STRUCK_OFF, Map.of(RELAPSE, REGISTERED),
            WITHDRAWN, Map.of());

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(HazardMove move, HazardStatus current) {
        HazardStatus to = LEGAL.get(current).get(move);
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
        assertThat(readme).contains("<!-- hazard-moves -->\n```mermaid\n" + HazardMove.diagram() + "```\n");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(HazardMove.values())
                .flatMap(move -> Stream.of(HazardStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
