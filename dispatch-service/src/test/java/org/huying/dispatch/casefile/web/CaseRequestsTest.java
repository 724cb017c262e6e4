package org.huying.dispatch.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.huying.dispatch.casefile.web.CaseRequests.HandlingReportRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseRequestsTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(strings = {"字", "😀", "𠮷"})
    void take_two_thousand_characters_whichever_they_are_and_not_one_more(String character) {
        String longest = character.repeat(2_000);
        assertThat(VALIDATOR.validate(new HandlingReportRequest(longest, longest, null)))
                .isEmpty();
        assertThat(VALIDATOR.validate(new HandlingReportRequest(longest + character, longest + character, null)))
                .hasSize(2);
    }
}
