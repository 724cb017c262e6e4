package org.huying.dispatch.partnertopic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerTopicTest {
    @ParameterizedTest
    @CsvSource({
        "PROPERTY-1, huying.partner.property-1",
        "POLICE-WLC, huying.partner.police-wlc",
        "A_B, huying.partner.a_5fb",
        "X.ANSWERS, huying.partner.x_2eanswers",
        "property-1, huying.partner._70_72_6f_70_65_72_74_79-1",
        "城管, huying.partner._e5_9f_8e_e7_ae_a1"
    })
    void is_named_after_its_unit(String unit, String topic) {
        // When
        PartnerTopic it = PartnerTopic.of(unit);
        // Then
        assertThat(it.topic()).isEqualTo(topic).matches("[a-z0-9._-]{1,249}");
        assertThat(it.answers()).isEqualTo(topic + ".answers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROPERTY-1", "property-1", "A_B", "A_5FB", "X.ANSWERS", "城管", "_"})
    void its_topic_of_answers_says_whose_it_is(String unit) {
        // Given
        PartnerTopic it = PartnerTopic.of(unit);
        // When
        var read = PartnerTopic.ofAnswers(it.answers());
        // Then
        assertThat(read).contains(it);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "huying.cases",
                "huying.partner.property-1",
                "huying.partner..answers",
                "huying.partner.answers",
                "huying.partner.PROPERTY-1.answers",
                "huying.partner.a_zz.answers",
                "huying.partner.a.b.answers"
            })
    void another_topic_is_nobodys(String topic) {
        // When
        var read = PartnerTopic.ofAnswers(topic);
        // Then
        assertThat(read).isEmpty();
    }

    @Test
    void no_group_of_one_unit_is_open_to_another() {
        // Given
        String groups = PartnerTopic.of("PROPERTY-1").group() + ".";
        // When
        String other = PartnerTopic.of("PROPERTY-10").group();
        // Then
        assertThat(other + ".any").doesNotStartWith(groups);
        assertThat(other).doesNotStartWith(groups);
    }
}
