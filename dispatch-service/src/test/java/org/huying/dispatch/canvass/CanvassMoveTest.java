package org.huying.dispatch.canvass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.canvass.CanvassMove.CLOSE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CanvassMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<CanvassStatus, Map<CanvassMove, CanvassStatus>> LEGAL =
            Map.of(CanvassStatus.OPEN, Map.of(CLOSE, CanvassStatus.CLOSED), CanvassStatus.CLOSED, Map.of());

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(CanvassMove move, CanvassStatus current) {
        CanvassStatus to = LEGAL.get(current).get(move);
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
        assertThat(readme).contains("<!-- canvass-moves -->\n```mermaid\n" + CanvassMove.diagram() + "```\n");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(CanvassMove.values())
                .flatMap(move -> Stream.of(CanvassStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
