package org.huying.dispatch.jointaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.jointaction.JointActionMove.ADOPT;
import static org.huying.dispatch.jointaction.JointActionMove.CANCEL;
import static org.huying.dispatch.jointaction.JointActionMove.END;
import static org.huying.dispatch.jointaction.JointActionMove.REPLAN;
import static org.huying.dispatch.jointaction.JointActionMove.REVIEW;
import static org.huying.dispatch.jointaction.JointActionMove.START;
import static org.huying.dispatch.jointaction.JointActionStatus.ADOPTED;
import static org.huying.dispatch.jointaction.JointActionStatus.CANCELLED;
import static org.huying.dispatch.jointaction.JointActionStatus.ENDED;
import static org.huying.dispatch.jointaction.JointActionStatus.PLANNED;
import static org.huying.dispatch.jointaction.JointActionStatus.REVIEWED;
import static org.huying.dispatch.jointaction.JointActionStatus.UNDER_WAY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JointActionMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<JointActionStatus, Map<JointActionMove, JointActionStatus>> LEGAL = Map.of(
            PLANNED, Map.of(REPLAN, PLANNED, ADOPT, ADOPTED, CANCEL, CANCELLED),
            ADOPTED, Map.of(START, UNDER_WAY, CANCEL, CANCELLED),
            UNDER_WAY, Map.of(END, ENDED, CANCEL, CANCELLED),
            ENDED, Map.of(REVIEW, REVIEWED),
            REVIEWED, Map.of(),
            CANCELLED, Map.of());

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(
            JointActionMove move, JointActionStatus current) {
        JointActionStatus to = LEGAL.get(current).get(move);
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
        assertThat(readme).contains("<!-- joint-action-moves -->\n```mermaid\n" + JointActionMove.diagram() + "```\n");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(JointActionMove.values())
                .flatMap(move -> Stream.of(JointActionStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
