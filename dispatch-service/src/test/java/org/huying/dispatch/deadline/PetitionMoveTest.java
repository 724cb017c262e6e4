package org.huying.dispatch.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PetitionMoveTest {
    private static final Map<PetitionStatus, Map<PetitionMove, PetitionStatus>> LEGAL = Map.of(
            PetitionStatus.REQUESTED,
                    Map.of(
                            PetitionMove.APPROVE, PetitionStatus.APPROVED,
                            PetitionMove.REJECT, PetitionStatus.REJECTED),
            PetitionStatus.APPROVED, Map.of(PetitionMove.END, PetitionStatus.ENDED),
            PetitionStatus.REJECTED, Map.of(),
            PetitionStatus.ENDED, Map.of());

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(PetitionMove move, PetitionStatus current) {
        PetitionStatus to = LEGAL.get(current).get(move);
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

    static Stream<Arguments> pairs() {
        return Stream.of(PetitionMove.values())
                .flatMap(move -> Stream.of(PetitionStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
