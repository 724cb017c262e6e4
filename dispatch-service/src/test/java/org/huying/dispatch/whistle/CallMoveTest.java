package org.huying.dispatch.whistle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.whistle.CallMove.EXPIRE;
import static org.huying.dispatch.whistle.CallMove.REPORT_IN;
import static org.huying.dispatch.whistle.CallMove.REPORT_IN_LATE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CallMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<CallStatus, Map<CallMove, CallStatus>> LEGAL = Map.of(
            CallStatus.CALLED, Map.of(REPORT_IN, CallStatus.REPORTED_IN, EXPIRE, CallStatus.EXPIRED),
            CallStatus.REPORTED_IN, Map.of(),
            CallStatus.EXPIRED, Map.of(REPORT_IN_LATE, CallStatus.REPORTED_IN_LATE),
            CallStatus.REPORTED_IN_LATE, Map.of());

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(CallMove move, CallStatus current) {
        CallStatus to = LEGAL.get(current).get(move);
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
        assertThat(readme).contains("<!-- call-moves -->\n```mermaid\n" + CallMove.diagram() + "```\n");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(CallMove.values())
                .flatMap(move -> Stream.of(CallStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
