package org.huying.dispatch.meeting;

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

class MeetingMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<MeetingStatus, Map<MeetingMove, MeetingStatus>> LEGAL = Map.of(
            MeetingStatus.PLANNED,
            Map.of(MeetingMove.HOLD, MeetingStatus.HELD, MeetingMove.CANCEL, MeetingStatus.CANCELLED),
            MeetingStatus.HELD,
            Map.of(MeetingMove.WRITE_MINUTES, MeetingStatus.MINUTED),
            MeetingStatus.MINUTED,
            Map.of(MeetingMove.WRITE_MINUTES, MeetingStatus.MINUTED, MeetingMove.CONFIRM, MeetingStatus.CONFIRMED),
            MeetingStatus.CONFIRMED,
            Map.of(),
            MeetingStatus.CANCELLED,
            Map.of());

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(MeetingMove move, MeetingStatus current) {
        MeetingStatus to = LEGAL.get(current).get(move);
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
        assertThat(readme).contains("<!-- meeting-moves -->\n```mermaid\n" + MeetingMove.diagram() + "```\n");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(MeetingMove.values())
                .flatMap(move -> Stream.of(MeetingStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
