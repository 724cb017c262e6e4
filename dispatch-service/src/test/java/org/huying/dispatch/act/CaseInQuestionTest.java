package org.huying.dispatch.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseInQuestionTest {
    @Test
    void tells_what_staff_wrote_masked() {
        // Given
        CaseInQuestion open = about(false);
        // When
        String told = open.tellable("请联系13800001234");
        // Then
        assertThat(told).startsWith("请联系").doesNotContain("13800001234");
    }

    @Test
    void tells_nothing_of_it_where_the_case_is_confidential() {
        // Given
        CaseInQuestion confidential = about(true);
        // When
        String told = confidential.tellable("租户可疑");
        // Then
        assertThat(told).isNull();
    }

    @Test
    void numbers_its_acts_by_kind() {
        // Given
        CaseInQuestion about = about(false);
        // When
        String number = about.number('W', 12);
        // Then
        assertThat(number).isEqualTo("WLC-20231201-0001-W12");
    }

    private static CaseInQuestion about(boolean confidential) {
        return new CaseInQuestion(
                UUID.randomUUID(), UUID.randomUUID(), "WLC-20231201-0001", "520102033901", null, confidential);
    }
}
