package org.huying.intake.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import javax.sql.DataSource;
import org.huying.intake.IntakeTestResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class CandidatesTest extends AtOnePlace {
    private static final Duration WINDOW = Duration.ofDays(30);

    @Inject
    DataSource source;

    @Inject
    Candidates configured;

    @Test
    void says_when_more_lay_in_the_window_than_were_walked_past_or_compared() {
        // Given
        String topic = "roads.lids";
        Response middle = registered(topic, HAWKERS);
        for (int i = 0; i < 3; i++) registered(topic, HAWKERS);
        Candidate concern = configured.numbered(number(middle)).orElseThrow();
        // Then
        assertThat(near(new Candidates(source, 3, 200), concern).complete()).isTrue();
        assertThat(near(new Candidates(source, 2, 200), concern).complete()).isFalse();
        assertThat(near(new Candidates(source, 1000, 3), concern).concerns()).hasSize(3);
        assertThat(near(new Candidates(source, 1000, 3), concern).complete()).isTrue();
        assertThat(near(new Candidates(source, 1000, 2), concern).concerns()).hasSize(2);
        assertThat(near(new Candidates(source, 1000, 2), concern).complete()).isFalse();
    }

    @Test
    void finds_none_where_nothing_lies_near() {
        // Given
        Response alone = registered("roads.surface", HAWKERS);
        // When
        var found = near(configured, configured.numbered(number(alone)).orElseThrow());
        // Then
        assertThat(found).isEqualTo(new Candidates.Found(java.util.List.of(), true));
    }

    private static Candidates.Found near(Candidates candidates, Candidate concern) {
        return candidates.near(concern.matter(), concern.id(), WINDOW);
    }
}
