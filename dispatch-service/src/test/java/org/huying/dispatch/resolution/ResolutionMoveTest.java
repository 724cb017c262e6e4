package org.huying.dispatch.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResolutionMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<ResolutionStatus, Map<ResolutionMove, ResolutionStatus>> LEGAL = Map.of(
            ResolutionStatus.ISSUED,
            Map.of(
                    ResolutionMove.ACCEPT,
                    ResolutionStatus.ACCEPTED,
                    ResolutionMove.WITHDRAW,
                    ResolutionStatus.WITHDRAWN),
            ResolutionStatus.ACCEPTED,
            Map.of(
                    ResolutionMove.REPORT,
                    ResolutionStatus.REPORTED,
                    ResolutionMove.WITHDRAW,
                    ResolutionStatus.WITHDRAWN),
            ResolutionStatus.REPORTED,
            Map.of(
                    ResolutionMove.CONFIRM,
                    ResolutionStatus.CONFIRMED,
                    ResolutionMove.SEND_BACK,
                    ResolutionStatus.SENT_BACK,
                    ResolutionMove.WITHDRAW,
                    ResolutionStatus.WITHDRAWN),
            ResolutionStatus.SENT_BACK,
            Map.of(
                    ResolutionMove.REPORT,
                    ResolutionStatus.REPORTED,
                    ResolutionMove.WITHDRAW,
                    ResolutionStatus.WITHDRAWN),
            ResolutionStatus.CONFIRMED,
            Map.of(),
            ResolutionStatus.WITHDRAWN,
            Map.of());

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(ResolutionMove move, ResolutionStatus current) {
        ResolutionStatus to = LEGAL.get(current).get(move);
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
        assertThat(readme).contains("<!-- resolution-moves -->\n```mermaid\n" + ResolutionMove.diagram() + "```\n");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(ResolutionMove.values())
                .flatMap(move -> Stream.of(ResolutionStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
