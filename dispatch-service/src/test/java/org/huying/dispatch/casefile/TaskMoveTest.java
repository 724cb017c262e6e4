package org.huying.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.casefile.TaskMove.ACCEPT;
import static org.huying.dispatch.casefile.TaskMove.ADD_PHOTO;
import static org.huying.dispatch.casefile.TaskMove.DECLINE_RETURN;
import static org.huying.dispatch.casefile.TaskMove.DELEGATE;
import static org.huying.dispatch.casefile.TaskMove.NOTE_PROGRESS;
import static org.huying.dispatch.casefile.TaskMove.REJECT_HANDLING;
import static org.huying.dispatch.casefile.TaskMove.REPORT_HANDLED;
import static org.huying.dispatch.casefile.TaskMove.REQUEST_RETURN;
import static org.huying.dispatch.casefile.TaskMove.SUPERSEDE;
import static org.huying.dispatch.casefile.TaskMove.WITHDRAW;

import java.util.Map;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.huying.dispatch.casefile.Task.Part;
import org.huying.dispatch.casefile.Task.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TaskMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<Part, Map<Status, Map<TaskMove, Status>>> LEGAL = Map.of(
            Part.LEAD,
            Map.of(
                    Status.DISPATCHED,
                    Map.of(
                            DELEGATE, Status.DISPATCHED,
                            ACCEPT, Status.ACCEPTED,
                            REQUEST_RETURN, Status.RETURN_REQUESTED,
                            WITHDRAW, Status.WITHDRAWN),
                    Status.ACCEPTED,
                    Map.of(
                            DELEGATE, Status.ACCEPTED,
                            NOTE_PROGRESS, Status.ACCEPTED,
                            ADD_PHOTO, Status.ACCEPTED,
                            REPORT_HANDLED, Status.HANDLED,
                            REQUEST_RETURN, Status.RETURN_REQUESTED,
                            WITHDRAW, Status.WITHDRAWN),
                    Status.RETURN_REQUESTED,
                    Map.of(
                            NOTE_PROGRESS, Status.RETURN_REQUESTED,
                            DECLINE_RETURN, Status.DISPATCHED,
                            WITHDRAW, Status.WITHDRAWN),
                    Status.HANDLED,
                    Map.of(ADD_PHOTO, Status.HANDLED, REJECT_HANDLING, Status.ACCEPTED, SUPERSEDE, Status.WITHDRAWN),
                    Status.WITHDRAWN,
                    Map.of()),
            Part.CO_HANDLER,
            Map.of(
                    Status.DISPATCHED,
                    Map.of(DELEGATE, Status.DISPATCHED, ACCEPT, Status.ACCEPTED, WITHDRAW, Status.WITHDRAWN),
                    Status.ACCEPTED,
                    Map.of(
                            DELEGATE, Status.ACCEPTED,
                            NOTE_PROGRESS, Status.ACCEPTED,
                            ADD_PHOTO, Status.ACCEPTED,
                            REPORT_HANDLED, Status.HANDLED,
                            WITHDRAW, Status.WITHDRAWN),
                    Status.RETURN_REQUESTED,
                    Map.of(NOTE_PROGRESS, Status.RETURN_REQUESTED, WITHDRAW, Status.WITHDRAWN),
                    Status.HANDLED,
                    Map.of(ADD_PHOTO, Status.HANDLED),
                    Status.WITHDRAWN,
                    Map.of()));

    @ParameterizedTest
    @MethodSource("triples")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(TaskMove move, Part part, Status current) {
        // Given
        Map<TaskMove, Status> legal = LEGAL.get(part).get(current);
        // When, Then
        if (legal.containsKey(move)) {
            assertThat(move.from(part, current)).isEqualTo(legal.get(move));
        } else {
            assertThatThrownBy(() -> move.from(part, current))
                    .isInstanceOfSatisfying(
                            MoveRefused.class,
                            refusal -> assertThat(refusal.allowed())
                                    .containsExactlyElementsOf(legal.keySet().stream()
                                            .map(Enum::name)
                                            .sorted()
                                            .toList()));
        }
    }

    static Stream<Arguments> triples() {
        return Stream.of(TaskMove.values())
                .flatMap(move -> Stream.of(Part.values())
                        .flatMap(part -> Stream.of(Status.values()).map(status -> Arguments.of(move, part, status))));
    }
}
