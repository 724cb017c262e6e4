package org.huying.chassis.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.sample.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsistencyTokenTest {
    @Test
    void names_the_aggregate_and_its_version() {
        assertThat(ConsistencyToken.of(Told.of("k-1", "a tale"))).hasToString("huying.hazards:k-1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"018c2f4e-0000-7000-8000-000000000001", "calendar:2024", "网格 1,2", "a%b+c", "\"x\""})
    void comes_back_as_it_went_whatever_the_key_is_made_of(String key) {
        // Given
        var token = new ConsistencyToken("huying.directory", key, 17);
        // When
        String header = token.toString();
        // Then
        assertThat(header).matches("[!-~]+").doesNotContain(",");
        assertThat(ConsistencyToken.parse(header)).containsExactly(token);
    }

    @Test
    void several_fit_into_one_header_and_each_counts_once() {
        // Given
        var one = new ConsistencyToken("a", "1", 1);
        var other = new ConsistencyToken("b", "2", 2);
        // When
        var tokens = ConsistencyToken.parse(ConsistencyToken.print(List.of(one, other)) + " , " + one + ",");
        // Then
        assertThat(tokens).containsExactly(one, other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ","})
    void an_empty_header_names_nothing(String header) {
        assertThat(ConsistencyToken.parse(header)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "a:b",
                "a:b:",
                "a:b:x",
                "a:b:-1",
                "a:b:1.5",
                "a:b:1234567890123456789",
                ":b:1",
                "a::1",
                "a:b:1:2",
                "a:b c:1",
                "a:网格:1",
                "a:%:1",
                "a:%zz:1",
                "a:%00:1",
                "a:%0A:1",
                "a:%ff:1",
                "a/b:c:1",
                "a:b:1,nonsense"
            })
    void what_is_no_token_is_refused(String header) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> ConsistencyToken.parse(header));
    }

    @Test
    void more_than_a_header_may_hold_are_refused() {
        assertThat(ConsistencyToken.parse(tokens(ConsistencyToken.MOST))).hasSize(ConsistencyToken.MOST);
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> ConsistencyToken.parse(tokens(ConsistencyToken.MOST + 1)));
    }

    private static String tokens(int count) {
        return IntStream.range(0, count).mapToObj(i -> "a:" + i + ":1").collect(Collectors.joining(","));
    }
}
