package org.huying.intake.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {
    @ParameterizedTest
    @CsvSource({
        "13800001234, 13800001234",
        "138 0000 1234, 13800001234",
        "138-0000-1234, 13800001234",
        "+86 138 0000 1234, 13800001234",
        "+86-13800001234, 13800001234",
        "008613800001234, 13800001234",
        "8613800001234, 13800001234",
        "１３８　００００　１２３４, 13800001234",
        "＋８６１３８００００１２３４, 13800001234",
        "0851-85551234, 085185551234",
        "(0851) 8555 1234, 085185551234",
        "+86 851 8555 1234, 085185551234",
        "+86 0851 8555 1234, 085185551234",
        "+852 2123 4567, +85221234567",
        "12345, 12345"
    })
    void is_the_same_however_it_is_written(String typed, String digits) {
        assertThat(PhoneNumber.of(typed)).contains(new PhoneNumber(digits));
    }

    @Test
    void is_none_with_too_few_digits_and_shows_nothing_as_text() {
        assertThat(PhoneNumber.of("110")).isEmpty();
        assertThat(PhoneNumber.of("不详")).isEmpty();
        assertThat(PhoneNumber.of(null)).isEmpty();
        assertThat(PhoneNumber.of("13800001234").toString()).doesNotContain("1380");
    }
}
