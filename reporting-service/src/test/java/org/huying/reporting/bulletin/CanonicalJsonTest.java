package org.huying.reporting.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** The example of RFC 8785 §3.2.2, less its numbers that no double keeps. */
    @Test
    void escapes_as_the_standard_does() throws IOException {
        // When
        String canonical = canonical("""
                {"string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/", "literals": [null, true, false]}""");
        // Then
        assertThat(canonical)
                .isEqualTo("{\"literals\":[null,true,false],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** The example of RFC 8785 §3.2.3. */
    @Test
    void puts_members_in_the_order_of_their_utf_16_units() throws IOException {
        // When
        String canonical = canonical("""
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                 "\\u00f6": "Latin Small Letter O With Diaeresis"}""");
        // Then
        assertThat(canonical)
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "100.0, 100",
        "52.6, 52.6",
        "-3.20, -3.2",
        "0.0, 0",
        "-0.0, 0",
        "1e2, 100",
        "76, 76",
        "0.000001, 0.000001",
        "9007199254740991, 9007199254740991"
    })
    void writes_numbers_in_their_shortest_form(String number, String canonical) throws IOException {
        assertThat(canonical(number)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740993", "0.1234567890123456789", "1e-7"})
    void refuses_a_number_that_others_would_write_otherwise(String number) {
        assertThatThrownBy(() -> canonical(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "[{},[]]", "\"\"", "null"})
    void leaves_what_is_canonical_as_it_is(String json) throws IOException {
        assertThat(canonical(json)).isEqualTo(json);
    }

    @Test
    void its_hash_is_what_anybody_gets() {
        assertThat(ContentHash.of("{}").hex())
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    private static String canonical(String json) throws IOException {
        return CanonicalJson.of(JSON.readTree(json));
    }
}
