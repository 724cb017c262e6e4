package org.huying.intake.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcernDraftTest {
    @ParameterizedTest
    @CsvSource({
        "TIP_OFF, false, true",
        "TIP_OFF, true, true",
        "COMPLAINT, true, true",
        "COMPLAINT, false, false",
        "HELP, true, false",
        "SUGGESTION, false, false"
    })
    void is_confidential_when_it_speaks_of_persons(Nature nature, boolean speaksOfPersons, boolean confidential) {
        ConcernDraft draft = ConcernFixtures.draft(nature, "some.topic", "内容", null);
        assertThat(draft.isConfidential(ConcernFixtures.topic("some.topic", speaksOfPersons)))
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
        assertThat(asked.isConfidential(ConcernFixtures.topic("property.maintenance", false)))
                .isTrue();
    }
}
