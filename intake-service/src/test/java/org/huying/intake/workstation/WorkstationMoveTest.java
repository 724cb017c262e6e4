package org.huying.intake.workstation;

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

class WorkstationMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<WorkstationStatus, Map<WorkstationMove, WorkstationStatus>> LEGAL = Map.of(
            WorkstationStatus.OPEN,
            Map.of(
                    WorkstationMove.CHANGE_HOURS,
                    WorkstationStatus.OPEN,
                    WorkstationMove.HAND_OVER,
                    WorkstationStatus.OPEN,
                    WorkstationMove.CLOSE,
                    WorkstationStatus.CLOSED),
            WorkstationStatus.CLOSED,
            Map.of(WorkstationMove.REOPEN, WorkstationStatus.OPEN));

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(
            WorkstationMove move, WorkstationStatus current) {
        WorkstationStatus to = LEGAL.get(current).get(move);
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
    void only_opening_begins_a_workstation() {
        assertThat(WorkstationMove.OPEN.from(null)).isEqualTo(WorkstationStatus.OPEN);
        assertThat(WorkstationMove.allowedFrom(null)).containsExactly(WorkstationMove.OPEN);
        assertThatThrownBy(() -> WorkstationMove.REOPEN.from(null)).isInstanceOf(MoveRefused.class);
    }

    @Test
    void are_drawn_in_the_readme_as_they_are() throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        assertThat(readme).contains("<!-- workstation-moves -->\n```mermaid\n" + WorkstationMove.diagram() + "```\n");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(WorkstationMove.values())
                .flatMap(move -> Stream.of(WorkstationStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
