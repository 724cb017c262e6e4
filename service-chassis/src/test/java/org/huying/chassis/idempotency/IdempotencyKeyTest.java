package org.huying.chassis.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.huying.chassis.problem.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {
    static Stream<String> allowed() {
        return Stream.of("8-chars!", "x".repeat(100), "01900000-0000-7000-8000-000000000000");
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void a_key_is_taken_as_it_is(String header) {
        assertThat(IdempotencyKey.of(header)).contains(header);
    }

    static Stream<String> malformed() {
        return Stream.of("", "7-chars", "x".repeat(101));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    @ValueSource(strings = {"with space", "with\ttab", "汉字汉字汉字汉字", "with\u0000nul", "line\nbreak"})
    void a_malformed_key_is_refused(String header) {
        assertThatThrownBy(() -> IdempotencyKey.of(header)).isInstanceOf(Malformed.class);
    }

    @Test
    void no_key_is_no_key() {
        assertThat(IdempotencyKey.of(null)).isEmpty();
    }
}
