package org.huying.dispatch.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.subscription.SubscriptionMove.CHANGE;
import static org.huying.dispatch.subscription.SubscriptionMove.DISABLE;
import static org.huying.dispatch.subscription.SubscriptionMove.ENABLE;
import static org.huying.dispatch.subscription.SubscriptionMove.END;
import static org.huying.dispatch.subscription.SubscriptionMove.PAUSE;
import static org.huying.dispatch.subscription.SubscriptionMove.RESUME;
import static org.huying.dispatch.subscription.SubscriptionMove.ROTATE_SECRET;
import static org.huying.dispatch.subscription.SubscriptionMove.TEST;
import static org.huying.dispatch.subscription.SubscriptionStatus.ACTIVE;
import static org.huying.dispatch.subscription.SubscriptionStatus.DISABLED;
import static org.huying.dispatch.subscription.SubscriptionStatus.ENDED;
import static org.huying.dispatch.subscription.SubscriptionStatus.PAUSED;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SubscriptionMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<SubscriptionStatus, Map<SubscriptionMove, SubscriptionStatus>> LEGAL = Map.of(
            ACTIVE,
            Map.of(
                    CHANGE, ACTIVE,
                    ROTATE_SECRET, ACTIVE,
                    TEST, ACTIVE,
                    PAUSE, PAUSED,
                    DISABLE, DISABLED,
                    END, ENDED),
            PAUSED,
            Map.of(CHANGE, PAUSED, ROTATE_SECRET, PAUSED, RESUME, ACTIVE, END, ENDED),
            DISABLED,
            Map.of(CHANGE, DISABLED, ROTATE_SECRET, DISABLED, ENABLE, ACTIVE, END, ENDED),
            ENDED,
            Map.of());

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(
            SubscriptionMove move, SubscriptionStatus current) {
        SubscriptionStatus to = LEGAL.get(current).get(move);
        if (to != null) {
            assertThat(move.from(current)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> move.from(current))
                    .isInstanceOfSatisfying(
                            MoveRefused.class,
                            refusal -> assertThat(refusal.allowed())
                                    .containsExactlyElementsOf(LEGAL.get(current).keySet().stream()
                                            .filter(it -> it != DISABLE)
                                            .map(Enum::name)
                                            .sorted()
                                            .toList()));
        }
    }

    @Test
    void are_drawn_in_the_readme_as_they_are() throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        assertThat(readme).contains("<!-- subscription-moves -->\n```mermaid\n" + SubscriptionMove.diagram() + "```\n");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(SubscriptionMove.values())
                .flatMap(move -> Stream.of(SubscriptionStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
