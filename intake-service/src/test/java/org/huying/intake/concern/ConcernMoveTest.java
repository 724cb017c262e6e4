package org.huying.intake.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConcernMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<ConcernStatus, Map<ConcernMove, ConcernStatus>> LEGAL = Map.of(
            ConcernStatus.REGISTERED,
            Map.of(
                    ConcernMove.ACCEPT, ConcernStatus.ACCEPTED,
                    ConcernMove.DECLINE, ConcernStatus.DECLINED,
                    ConcernMove.WITHDRAW, ConcernStatus.WITHDRAWN,
                    ConcernMove.MERGE, ConcernStatus.MERGED),
            ConcernStatus.ACCEPTED,
            Map.of(
                    ConcernMove.WITHDRAW, ConcernStatus.WITHDRAWN,
                    ConcernMove.MERGE, ConcernStatus.MERGED),
            ConcernStatus.MERGED,
            Map.of(
                    ConcernMove.WITHDRAW, ConcernStatus.WITHDRAWN,
                    ConcernMove.UNMERGE, ConcernStatus.REGISTERED,
                    ConcernMove.UNMERGE_ACCEPTED, ConcernStatus.ACCEPTED),
            ConcernStatus.DECLINED,
            Map.of(),
            ConcernStatus.WITHDRAWN,
            Map.of(),
            ConcernStatus.PASSED_ON,
            Map.of());

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(ConcernMove move, ConcernStatus current) {
        ConcernStatus to = LEGAL.get(current).get(move);
        if (to != null) assertThat(move.from(current)).isEqualTo(to);
        else
            assertThatThrownBy(() -> move.from(current))
                    .isInstanceOfSatisfying(
                            MoveRefused.class,
                            refusal -> assertThat(refusal.allowed())
                                    .containsExactlyElementsOf(LEGAL.get(current).keySet().stream()
                                            .filter(it -> it != ConcernMove.UNMERGE_ACCEPTED)
                                            .map(Enum::name)
                                            .sorted()
                                            .toList()));
    }

    static Stream<Arguments> pairs() {
        return Stream.of(ConcernMove.values())
                .flatMap(move -> Stream.of(ConcernStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
