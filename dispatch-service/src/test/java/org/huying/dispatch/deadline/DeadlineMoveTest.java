package org.huying.dispatch.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.deadline.DeadlineMove.DEFER;
import static org.huying.dispatch.deadline.DeadlineMove.EXTEND;
import static org.huying.dispatch.deadline.DeadlineMove.MEET;
import static org.huying.dispatch.deadline.DeadlineMove.MISS;
import static org.huying.dispatch.deadline.DeadlineMove.RESUME;
import static org.huying.dispatch.deadline.DeadlineMove.REVIVE;
import static org.huying.dispatch.deadline.DeadlineMove.RUN_AGAIN;
import static org.huying.dispatch.deadline.DeadlineMove.RUN_ON;
import static org.huying.dispatch.deadline.DeadlineMove.STOP;
import static org.huying.dispatch.deadline.DeadlineStatus.DEFERRED;
import static org.huying.dispatch.deadline.DeadlineStatus.MET;
import static org.huying.dispatch.deadline.DeadlineStatus.MISSED;
import static org.huying.dispatch.deadline.DeadlineStatus.RUNNING;
import static org.huying.dispatch.deadline.DeadlineStatus.STOPPED;

import java.util.Map;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<DeadlineStatus, Map<DeadlineMove, DeadlineStatus>> LEGAL = Map.of(
            RUNNING, Map.of(MEET, MET, MISS, MISSED, EXTEND, RUNNING, DEFER, DEFERRED, STOP, STOPPED),
            MISSED, Map.of(MEET, MET, DEFER, DEFERRED, REVIVE, RUNNING, STOP, STOPPED),
            DEFERRED, Map.of(MEET, MET, RESUME, RUNNING, STOP, STOPPED),
            MET, Map.of(RUN_AGAIN, RUNNING),
            STOPPED, Map.of(RUN_ON, RUNNING));

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(DeadlineMove move, DeadlineStatus current) {
        DeadlineStatus to = LEGAL.get(current).get(move);
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
        return Stream.of(DeadlineMove.values())
                .flatMap(move -> Stream.of(DeadlineStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
