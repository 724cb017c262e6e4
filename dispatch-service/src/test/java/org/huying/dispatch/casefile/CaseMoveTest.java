package org.huying.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.casefile.CaseMove.ACCEPT;
import static org.huying.dispatch.casefile.CaseMove.CLOSE;
import static org.huying.dispatch.casefile.CaseMove.DISPATCH;
import static org.huying.dispatch.casefile.CaseMove.FOLLOW_UP;
import static org.huying.dispatch.casefile.CaseMove.REJECT_HANDLING;
import static org.huying.dispatch.casefile.CaseMove.REPORT_HANDLED;
import static org.huying.dispatch.casefile.CaseMove.VERIFY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<CaseStatus, Map<CaseMove, CaseStatus>> LEGAL = Map.of(
            CaseStatus.FILED, Map.of(DISPATCH, CaseStatus.DISPATCHED),
            CaseStatus.DISPATCHED, Map.of(ACCEPT, CaseStatus.ACCEPTED),
            CaseStatus.ACCEPTED, Map.of(REPORT_HANDLED, CaseStatus.HANDLED),
            CaseStatus.HANDLED, Map.of(VERIFY, CaseStatus.VERIFIED, REJECT_HANDLING, CaseStatus.ACCEPTED),
            CaseStatus.VERIFIED, Map.of(FOLLOW_UP, CaseStatus.FOLLOWED_UP),
            CaseStatus.FOLLOWED_UP, Map.of(CLOSE, CaseStatus.CLOSED),
            CaseStatus.CLOSED, Map.of());

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(CaseMove move, CaseStatus current) {
        CaseStatus to = LEGAL.get(current).get(move);
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
        assertThat(readme).contains("<!-- case-moves -->\n```mermaid\n" + CaseMove.diagram() + "```\n");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(CaseMove.values())
                .flatMap(move -> Stream.of(CaseStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
