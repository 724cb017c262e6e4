package org.huying.dispatch.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatterTest {
    private static final Instant NOW = Instant.parse("2023-12-07T12:00:00Z");

    @Test
    void tells_what_staff_wrote_masked() {
        assertThat(matter(false).tellable("请联系13800001234")).startsWith("请联系").doesNotContain("13800001234");
    }

    @Test
    void tells_nothing_of_it_where_it_is_confidential() {
        assertThat(matter(true).tellable("租户可疑")).isNull();
    }

    @Test
    void happens_now_or_in_the_past() {
        FactTime.mustBePast(NOW, NOW);
        FactTime.mustBePast(NOW.minusSeconds(1), NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-07T12:00:00.000001Z", "1999-12-31T23:59:59Z", "-100000-01-01T00:00:00Z"})
    void does_not_happen_when_no_clock_can_have_shown_it(String at) {
        assertThatThrownBy(() -> FactTime.mustBePast(Instant.parse(at), NOW)).isInstanceOf(Invalid.class);
    }

    private static Matter matter(boolean confidential) {
        return Matter.withoutConcern(
                MatterKind.JOINT_ACTION, UUID.randomUUID(), "JA-20231207-0001", "520102033902", null, confidential);
    }
}
