package org.huying.reporting.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {
    private static final String CHINESE = ".*\\p{IsHan}.*";

    @ParameterizedTest
    @EnumSource(ConcernStatus.class)
    void has_a_word_for_every_status(ConcernStatus status) {
        assertThat(Wording.status(status)).matches(CHINESE);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void has_a_word_for_every_outcome(Outcome outcome) {
        assertThat(Wording.outcome(outcome)).matches(CHINESE);
    }

    @Test
    void has_a_word_for_every_channel_and_nature_that_intake_publishes() throws IOException {
        // Given
        JsonNode registered = new ObjectMapper()
                .readTree(Path.of("../intake-service/contract/events/concern.registered.v1.schema.json")
                        .toFile());
        // Then
        assertThat(registered.at("/properties/channel/enum"))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(Wording.channel(code.asText())).matches(CHINESE));
        assertThat(registered.at("/properties/nature/enum"))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(Wording.nature(code.asText())).matches(CHINESE));
    }

    @Test
    void leaves_a_code_it_does_not_know_as_it_is() {
        assertThat(Wording.channel("PIGEON_POST")).isEqualTo("PIGEON_POST");
        assertThat(Wording.channel(null)).isNull();
        assertThat(Wording.outcome(null)).isNull();
    }
}
