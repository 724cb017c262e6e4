package org.huying.dispatch.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.supervision.SupervisionMove.CONFIRM;
import static org.huying.dispatch.supervision.SupervisionMove.ESCALATE;
import static org.huying.dispatch.supervision.SupervisionMove.LIFT;
import static org.huying.dispatch.supervision.SupervisionMove.REJECT;
import static org.huying.dispatch.supervision.SupervisionMove.REPORT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SupervisionMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<SupervisionStatus, Map<SupervisionMove, SupervisionStatus>> LEGAL = Map.of(
            SupervisionStatus.ISSUED, Map.of(REPORT, SupervisionStatus.REPORTED, ESCALATE, SupervisionStatus.ISSUED),
            SupervisionStatus.REPORTED,
                    Map.of(
                            CONFIRM,
                            SupervisionStatus.CONFIRMED,
                            REJECT,
                            SupervisionStatus.REJECTED,
                            ESCALATE,
                            SupervisionStatus.ISSUED),
            SupervisionStatus.REJECTED, Map.of(REPORT, SupervisionStatus.REPORTED, ESCALATE, SupervisionStatus.ISSUED),
            SupervisionStatus.CONFIRMED, Map.of(LIFT, SupervisionStatus.LIFTED),
            SupervisionStatus.LIFTED, Map.of());

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(
            SupervisionMove move, SupervisionStatus current) {
        SupervisionStatus to = LEGAL.get(current).get(move);
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
        assertThat(readme).contains("<!-- supervision-moves -->\n```mermaid\n" + SupervisionMove.diagram() + "```\n");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(SupervisionMove.values())
                .flatMap(move -> Stream.of(SupervisionStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
