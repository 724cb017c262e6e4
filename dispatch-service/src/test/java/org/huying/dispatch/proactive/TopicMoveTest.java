package org.huying.dispatch.proactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.proactive.TopicMove.CLOSE;
import static org.huying.dispatch.proactive.TopicMove.REOPEN;
import static org.huying.dispatch.proactive.TopicMove.RESUME;
import static org.huying.dispatch.proactive.TopicMove.START;
import static org.huying.dispatch.proactive.TopicMove.SUBMIT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TopicMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<TopicStatus, Map<TopicMove, TopicStatus>> LEGAL = Map.of(
            TopicStatus.OPEN, Map.of(START, TopicStatus.UNDER_WAY),
            TopicStatus.UNDER_WAY, Map.of(SUBMIT, TopicStatus.IN_REVIEW),
            TopicStatus.IN_REVIEW, Map.of(RESUME, TopicStatus.UNDER_WAY, CLOSE, TopicStatus.CLOSED),
            TopicStatus.CLOSED, Map.of(REOPEN, TopicStatus.UNDER_WAY));

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(TopicMove move, TopicStatus current) {
        TopicStatus to = LEGAL.get(current).get(move);
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
        assertThat(readme).contains("<!-- topic-moves -->\n```mermaid\n" + TopicMove.diagram() + "```\n");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(TopicMove.values())
                .flatMap(move -> Stream.of(TopicStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
