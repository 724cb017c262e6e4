package org.huying.intake.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.intake.duplicate.ProposalMove.ACCEPT;
import static org.huying.intake.duplicate.ProposalMove.DISMISS;
import static org.huying.intake.duplicate.ProposalMove.OVERTAKE;
import static org.huying.intake.duplicate.ProposalMove.REOPEN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<ProposalStatus, Map<ProposalMove, ProposalStatus>> LEGAL = Map.of(
            ProposalStatus.OPEN,
            Map.of(
                    ACCEPT,
                    ProposalStatus.ACCEPTED,
                    DISMISS,
                    ProposalStatus.DISMISSED,
                    OVERTAKE,
                    ProposalStatus.OBSOLETE),
            ProposalStatus.ACCEPTED,
            Map.of(REOPEN, ProposalStatus.OPEN),
            ProposalStatus.OBSOLETE,
            Map.of(REOPEN, ProposalStatus.OPEN),
            ProposalStatus.DISMISSED,
            Map.of());

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(ProposalMove move, ProposalStatus current) {
        ProposalStatus to = LEGAL.get(current).get(move);
        if (to != null) assertThat(move.from(current)).isEqualTo(to);
        else
            assertThatThrownBy(() -> move.from(current))
                    .isInstanceOfSatisfying(
                            MoveRefused.class,
                            refusal -> assertThat(refusal.allowed())
                                    .containsExactlyElementsOf(LEGAL.get(current).keySet().stream()
                                            .map(Enum::name)
                                            .sorted()
                                            .toList()));
    }

    @Test
    void a_person_accepts_or_dismisses_and_no_more() {
        assertThat(ProposalMove.decisionsFrom(ProposalStatus.OPEN)).containsExactly(ACCEPT, DISMISS);
        assertThat(ProposalMove.decisionsFrom(ProposalStatus.OBSOLETE)).isEmpty();
    }

    @Test
    void are_drawn_in_the_readme_as_they_are() throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        assertThat(readme).contains("<!-- proposal-moves -->\n```mermaid\n" + ProposalMove.diagram() + "```\n");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(ProposalMove.values())
                .flatMap(move -> Stream.of(ProposalStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
