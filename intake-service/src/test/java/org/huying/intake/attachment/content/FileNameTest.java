package org.huying.intake.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huying.chassis.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @Test
    void is_what_the_header_says_in_percent_encoded_utf_8() {
        assertThat(FileName.of("%E8%B7%AF%E7%81%AF%20(1).JPG").text()).isEqualTo("路灯 (1).JPG");
        assertThat(FileName.of("%E8%B7%AF.jpg").ending()).isEqualTo("jpg");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "  ",
                "%",
                "%4",
                "%zz.jpg",
                "%E8%B7.jpg",
                "路灯.jpg",
                "../a.jpg",
                "a%2Fb.jpg",
                "a%5Cb.jpg",
                ".jpg",
                "a.jpg.",
                "a%00.jpg",
                "a%0D%0A.jpg",
                "a%22.jpg",
                "%E2%80%AEgpj.exe",
                "%ED%A0%80.jpg",
                "con%3A.jpg"
            })
    void is_refused_where_it_is_not_encoded_so_or_leads_elsewhere(String header) {
        assertThatThrownBy(() -> FileName.of(header)).isInstanceOf(Invalid.class);
    }

    @Test
    void is_refused_whole_where_it_is_too_long() {
        assertThatThrownBy(() -> FileName.of("x".repeat(117) + ".jpg")).isInstanceOf(Invalid.class);
        assertThat(FileName.of("x".repeat(116) + ".jpg").text()).hasSize(120);
    }

    @Test
    void does_not_show_itself_in_a_log() {
        assertThat(FileName.of("someone.jpg").toString()).doesNotContain("someone");
    }
}
