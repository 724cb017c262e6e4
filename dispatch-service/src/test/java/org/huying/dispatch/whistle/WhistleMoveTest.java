package org.huying.dispatch.whistle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.whistle.WhistleMove.ANSWER;
import static org.huying.dispatch.whistle.WhistleMove.CLOSE;
import static org.huying.dispatch.whistle.WhistleMove.EVALUATE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WhistleMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<WhistleStatus, Map<WhistleMove, WhistleStatus>> LEGAL = Map.of(
            WhistleStatus.SOUNDED, Map.of(ANSWER, WhistleStatus.ANSWERED),
            WhistleStatus.ANSWERED, Map.of(EVALUATE, WhistleStatus.EVALUATED, CLOSE, WhistleStatus.CLOSED),
            WhistleStatus.EVALUATED, Map.of(CLOSE, WhistleStatus.CLOSED),
            WhistleStatus.CLOSED, Map.of());

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(WhistleMove move, WhistleStatus current) {
        WhistleStatus to = LEGAL.get(current).get(move);
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
        assertThat(readme).contains("<!-- whistle-moves -->\n```mermaid\n" + WhistleMove.diagram() + "```\n");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(WhistleMove.values())
                .flatMap(move -> Stream.of(WhistleStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
