package org.huying.intake.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagMoveTest {
    @ParameterizedTest
    @CsvSource({
        "FLAG_AGAIN, CLEARED, FLAGGED",
        "RESTRICT, FLAGGED, RESTRICTED",
        "LIFT, RESTRICTED, FLAGGED",
        "CLEAR, FLAGGED, CLEARED"
    })
    void goes_where_the_table_says_and_nowhere_else(FlagMove move, FlagStatus from, FlagStatus to) {
        assertThat(move.from(from)).isEqualTo(to);
        for (FlagStatus other : EnumSet.complementOf(EnumSet.of(from)))
            assertThatThrownBy(() -> move.from(other)).isInstanceOf(MoveRefused.class);
    }

    @ParameterizedTest
    @CsvSource({"FLAGGED, RESTRICT CLEAR", "RESTRICTED, LIFT", "CLEARED, ''"})
    void offers_the_desk_its_decisions_alone(FlagStatus status, String offered) {
        assertThat(FlagMove.allowedFrom(status))
                .extracting(FlagMove::name)
                .containsExactlyInAnyOrderElementsOf(offered.isEmpty() ? Set.of() : Set.of(offered.split(" ")));
    }
}
