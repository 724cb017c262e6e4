package org.huying.dispatch.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeIdTest {
    @Test
    void carries_its_position() {
        assertThat(NoticeId.position(UUID.fromString("018c2371-2c00-8000-8000-0000000004d2")))
                .hasValue(1_234);
        assertThat(NoticeId.position(UUID.fromString("018c2371-2c00-8000-8fff-ffffffffffff")))
                .hasValue((1L << 60) - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "018c2371-2c00-7000-8000-0000000004d2",
                "018c2371-2c00-4000-8000-0000000004d2",
                "018c2371-2c00-8000-9000-0000000004d2",
                "018c2371-2c00-8000-c000-0000000004d2",
                "00000000-0000-0000-0000-000000000000"
            })
    void is_told_from_ids_of_others(String other) {
        assertThat(NoticeId.position(UUID.fromString(other))).isEmpty();
    }
}
