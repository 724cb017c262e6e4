package org.huying.intake.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneDigitsTest {
    @ParameterizedTest
    @CsvSource({
        "13800001234, 13800001234",
        "138 0000 1234, 13800001234",
        "138-0000-1234, 13800001234",
        "+86 13800001234, 13800001234",
        "008613800001234, 13800001234",
        "１３８０００01234, 13800001234",
        "0851-55512345, 085155512345",
        "86555123, 86555123"
    })
    void are_the_same_however_they_are_written(String written, String digits) {
        assertThat(PhoneDigits.of(written)).isEqualTo(digits);
    }
}
