package org.huying.dispatch.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeIdTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 1_234, (1L << 60) - 1})
    void a_cursor_holds_its_position(long position) {
        // When
        UUID cursor = NoticeId.cursor(position);
        // Then
        assertThat(NoticeId.position(cursor)).hasValue(position);
        assertThat(cursor.version()).isEqualTo(8);
        assertThat(cursor.variant()).isEqualTo(2);
    }

    @Test
    void an_id_holds_its_position_behind_its_time() {
        // When
        var position = NoticeId.position(UUID.fromString("018c2371-2c00-8000-8000-0000000004d2"));
        // Then
        assertThat(position).hasValue(1_234);
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
    void ids_of_others_have_none(String other) {
        assertThat(NoticeId.position(UUID.fromString(other))).isEmpty();
    }
}
