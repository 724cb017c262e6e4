package org.huying.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.huying.reporting.summary.Rate;
import org.huying.reporting.summary.Window;
import org.huying.reporting.task.Due;
import org.huying.reporting.task.FollowUp;
import org.huying.reporting.task.Matter;
import org.huying.reporting.task.RoundLife;
import org.huying.reporting.task.Unit;
import org.junit.jupiter.api.Test;

class AssessmentFiguresTest {
    private static final Instant DUE = Instant.parse("2023-12-01T09:00:00Z");
    private static final Instant ASKED = Instant.parse("2023-12-10T09:00:00Z");
    private static final Window WINDOW = new Window(
            Instant.parse("2023-12-01T00:00:00Z"), Instant.parse("2023-12-31T00:00:00Z"), ASKED.plusSeconds(60));
    private static final AssessmentScheme SCHEME = new AssessmentScheme(
            "three-rates",
            1,
            LocalDate.parse("2023-01-01"),
            new Scores(100, 0),
            new Scores(100, 40),
            new Weights(20, 40, 40));

    private final AssessmentFigures figures = new AssessmentFigures();

    @Test
    void silence_is_in_no_denominator_and_shown() {
        // When
        count("YES", "YES", "YES");
        count("YES", "NO", "NO");
        count("YES", "UNANSWERED", "UNANSWERED");
        // Then
        assertThat(figures.solved().answered()).isEqualTo(2);
        assertThat(figures.solved().unanswered()).isEqualTo(1);
        assertThat(figures.solved().percent(SCHEME.resolution())).isEqualByComparingTo("50.0");
        assertThat(figures.satisfied().percent(SCHEME.satisfaction())).isEqualByComparingTo("70.0");
    }

    @Test
    void nobody_answering_has_no_percent_and_no_weighted_score() {
        // When
        count("YES", "UNANSWERED", "YES");
        // Then
        assertThat(figures.solved().percent(SCHEME.resolution())).isNull();
        assertThat(figures.weighted(SCHEME)).isNull();
    }

    @Test
    void the_weighted_score_is_rounded_once_from_what_the_rates_are_made_of() {
        // When: response 2/3, resolution 1/3, satisfaction 180/300
        count("YES", "YES", "YES");
        count("YES", "NO", "NO");
        count("NO", "NO", "NO");
        // Then: 0.2 × 66.66… + 0.4 × 33.33… + 0.4 × 60
        assertThat(figures.contact().rate()).isEqualTo(new Rate(2, 3));
        assertThat(figures.weighted(SCHEME)).isEqualByComparingTo("50.7");
    }

    @Test
    void a_contact_that_the_reporter_denies_is_none() {
        // When
        count("NO", "YES", "YES");
        // Then
        assertThat(figures.contact().rate()).isEqualTo(new Rate(0, 1));
        assertThat(figures.contact().denied()).isEqualTo(1);
    }

    @Test
    void a_contact_at_the_deadline_is_in_time_and_one_after_it_is_not() {
        // When
        figures.count(round(DUE, null, null), WINDOW);
        figures.count(round(DUE.plusNanos(1_000), null, null), WINDOW);
        // Then
        assertThat(figures.contact().rate()).isEqualTo(new Rate(1, 2));
    }

    @Test
    void an_excluded_case_is_in_none_of_the_three_and_shown_with_its_reason() {
        // When
        figures.count(round(DUE, new FollowUp(ASKED, "YES", "NO", "NO"), "FORCE_MAJEURE"), WINDOW);
        // Then
        assertThat(figures.contact().rate()).isEqualTo(new Rate(0, 0));
        assertThat(figures.contact().excluded().byReason()).containsEntry("FORCE_MAJEURE", 1L);
        assertThat(figures.solved().answered()).isZero();
        assertThat(figures.excluded().byReason()).containsEntry("FORCE_MAJEURE", 1L);
    }

    private void count(String contacted, String solved, String satisfied) {
        figures.count(round(DUE, new FollowUp(ASKED, contacted, solved, satisfied), null), WINDOW);
    }

    private static RoundLife round(Instant contactedAt, FollowUp followUp, String excludedFor) {
        Matter matter = new Matter("520102033901", null, "noise", excludedFor);
        Unit unit = new Unit("GPG-1", "GRID_PARTY_GROUP", "一组");
        return new RoundLife(matter, unit, contactedAt, new Due(DUE, false), null, followUp);
    }
}
