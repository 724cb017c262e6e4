package org.huying.intake.attachment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({"bytes=0-0,0,0", "bytes=3-,3,9", "bytes=-4,6,9", "bytes=2-99,2,9", "bytes=-99,0,9"})
    void is_what_one_range_of_ten_bytes_says(String header, long from, long to) {
        assertThat(ByteRange.of(header, 10)).contains(new ByteRange(from, to));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "bytes=",
                "bytes=-",
                "bytes=10-",
                "bytes=5-4",
                "bytes=-0",
                "bytes=0-1,3-4",
                "lines=0-1",
                "bytes=a-b"
            })
    void is_the_whole_where_it_cannot_be_answered(String header) {
        assertThat(ByteRange.of(header, 10)).isEmpty();
    }

    @Test
    void says_of_how_many() {
        assertThat(new ByteRange(2, 4).of(10)).isEqualTo("bytes 2-4/10");
        assertThat(new ByteRange(2, 4).length()).isEqualTo(3);
    }
}
