package org.huying.dispatch.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.delivery.DeliveryMove.DELIVER;
import static org.huying.dispatch.delivery.DeliveryMove.FAIL;
import static org.huying.dispatch.delivery.DeliveryMove.RESEND;
import static org.huying.dispatch.delivery.DeliveryMove.SKIP;
import static org.huying.dispatch.delivery.DeliveryStatus.DELIVERED;
import static org.huying.dispatch.delivery.DeliveryStatus.FAILING;
import static org.huying.dispatch.delivery.DeliveryStatus.PENDING;
import static org.huying.dispatch.delivery.DeliveryStatus.SKIPPED;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeliveryMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<DeliveryStatus, Map<DeliveryMove, DeliveryStatus>> LEGAL = Map.of(
            PENDING,
            Map.of(FAIL, FAILING, DELIVER, DELIVERED, SKIP, SKIPPED, RESEND, PENDING),
            FAILING,
            Map.of(FAIL, FAILING, DELIVER, DELIVERED, SKIP, SKIPPED, RESEND, PENDING),
            DELIVERED,
            Map.of(RESEND, PENDING),
            SKIPPED,
            Map.of(RESEND, PENDING));

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(DeliveryMove move, DeliveryStatus current) {
        DeliveryStatus to = LEGAL.get(current).get(move);
        assertThat(move.where().contains("'" + current + "'")).isEqualTo(to != null);
        if (to != null) {
            assertThat(move.from(current)).isEqualTo(to);
            assertThat(move.set()).isEqualTo("status = '" + to + "'");
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
        assertThat(readme).contains("<!-- delivery-moves -->\n```mermaid\n" + DeliveryMove.diagram() + "```\n");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(DeliveryMove.values())
                .flatMap(move -> Stream.of(DeliveryStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
