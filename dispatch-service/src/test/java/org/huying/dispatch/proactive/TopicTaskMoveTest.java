package org.huying.dispatch.proactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.proactive.TopicTaskMove.COMPLETE;
import static org.huying.dispatch.proactive.TopicTaskMove.CONFIRM;
import static org.huying.dispatch.proactive.TopicTaskMove.SEND_BACK;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TopicTaskMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<TopicTaskStatus, Map<TopicTaskMove, TopicTaskStatus>> LEGAL = Map.of(
            TopicTaskStatus.OPEN, Map.of(COMPLETE, TopicTaskStatus.DONE),
            TopicTaskStatus.DONE, Map.of(CONFIRM, TopicTaskStatus.CONFIRMED, SEND_BACK, TopicTaskStatus.OPEN),
            TopicTaskStatus.CONFIRMED, Map.of());

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(TopicTaskMove move, TopicTaskStatus current) {
        TopicTaskStatus to = LEGAL.get(current).get(move);
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
        assertThat(readme).contains("<!-- topic-task-moves -->\n```mermaid\n" + TopicTaskMove.diagram() + "```\n");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(TopicTaskMove.values())
                .flatMap(move -> Stream.of(TopicTaskStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
