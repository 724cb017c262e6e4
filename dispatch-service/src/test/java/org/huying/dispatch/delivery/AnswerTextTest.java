package org.huying.dispatch.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerTextTest {
    private static final Map<String, String> KEPT = Map.of(
            "{\"ok\":true}", "{\"ok\":true}",
            "已收到", "已收到",
            "a\0b\033[31mc", "a b [31mc",
            "left\u202eright\u200b", "left right ",
            "call 13800001234", "call ＊＊＊");

    @Test
    void is_fit_to_be_kept_and_shown() {
        KEPT.forEach((said, kept) ->
                assertThat(AnswerText.of(said.getBytes(StandardCharsets.UTF_8))).isEqualTo(kept));
    }

    @Test
    void a_character_cut_in_two_is_left_out() {
        // Given
        byte[] whole = "收到".getBytes(StandardCharsets.UTF_8);
        // When
        String text = AnswerText.of(Arrays.copyOf(whole, whole.length - 1));
        // Then
        assertThat(text).isEqualTo("收");
    }

    @Test
    void bytes_that_are_no_text_do_no_harm() {
        // When
        String text = AnswerText.of(new byte[] {(byte) 0xff, (byte) 0xfe, 'x', (byte) 0xed, (byte) 0xa0, (byte) 0x80});
        // Then
        assertThat(text).contains("x").doesNotContain("\ud800");
    }
}
