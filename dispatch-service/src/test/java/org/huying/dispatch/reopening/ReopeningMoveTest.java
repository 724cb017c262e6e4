package org.huying.dispatch.reopening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.reopening.ReopeningMove.APPROVE;
import static org.huying.dispatch.reopening.ReopeningMove.DECLINE;
import static org.huying.dispatch.reopening.ReopeningMove.OVERTAKE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReopeningMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<ReopeningStatus, Map<ReopeningMove, ReopeningStatus>> LEGAL = Map.of(
            ReopeningStatus.REQUESTED,
            Map.of(
                    APPROVE, ReopeningStatus.APPROVED,
                    DECLINE, ReopeningStatus.DECLINED,
                    OVERTAKE, ReopeningStatus.OVERTAKEN),
            ReopeningStatus.APPROVED,
            Map.of(),
            ReopeningStatus.DECLINED,
            Map.of(),
            ReopeningStatus.OVERTAKEN,
            Map.of());

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_nothing_left(ReopeningMove move, ReopeningStatus current) {
        ReopeningStatus to = LEGAL.get(current).get(move);
        if (to != null) {
            assertThat(move.from(current)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> move.from(current))
                    .isInstanceOfSatisfying(
                            MoveRefused.class,
                            refusal -> assertThat(refusal.allowed()).isEmpty());
        }
    }

    @Test
    void nobody_is_offered_what_the_reopening_of_the_case_does() {
        assertThat(ReopeningMove.allowedFrom(ReopeningStatus.REQUESTED)).containsExactly(APPROVE, DECLINE);
    }

    @Test
    void are_drawn_in_the_readme_as_they_are() throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        assertThat(readme).contains("<!-- reopening-moves -->\n```mermaid\n" + ReopeningMove.diagram() + "```\n");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(ReopeningMove.values())
                .flatMap(move -> Stream.of(ReopeningStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
