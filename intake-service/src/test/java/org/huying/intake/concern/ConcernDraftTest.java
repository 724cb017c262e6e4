package org.huying.intake.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcernDraftTest {
    @ParameterizedTest
    @CsvSource({
        "TIP_OFF, environment.sanitation, true",
        "COMPLAINT, public-security.suspicious-persons, true",
        "COMPLAINT, public-security, true",
        "COMPLAINT, public-securityish, false",
        "COMPLAINT, neighbourhood.noise, false",
        "HELP, public-security.suspicious-persons, false",
        "SUGGESTION, services.opening-hours, false"
    })
    void is_confidential_when_it_speaks_of_persons(Nature nature, String topic, boolean confidential) {
        assertThat(ConcernFixtures.draft(nature, topic, "内容", null).isConfidential())
                .isEqualTo(confidential);
    }

    @Test
    void is_confidential_when_asked() {
        ConcernDraft asked = new ConcernDraft(
                Origin.over(Channel.WEB),
                Classification.of(Nature.HELP, "property.maintenance"),
                "内容",
                true,
                ConcernFixtures.PLATFORM,
                null);
        assertThat(asked.isConfidential()).isTrue();
    }
}
