package org.huying.dispatch.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.watch.WatchMove.BREAK_OFF;
import static org.huying.dispatch.watch.WatchMove.END;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WatchMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<WatchStatus, Map<WatchMove, WatchStatus>> LEGAL = Map.of(
            WatchStatus.OPEN, Map.of(END, WatchStatus.ENDED, BREAK_OFF, WatchStatus.BROKEN_OFF),
            WatchStatus.ENDED, Map.of(),
            WatchStatus.BROKEN_OFF, Map.of());

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(WatchMove move, WatchStatus current) {
        WatchStatus to = LEGAL.get(current).get(move);
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
        assertThat(readme).contains("<!-- watch-moves -->\n```mermaid\n" + WatchMove.diagram() + "```\n");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(WatchMove.values())
                .flatMap(move -> Stream.of(WatchStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
