package org.huying.reporting.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.assessment.Assessments;
import org.huying.reporting.correction.RoutingCorrections;
import org.huying.reporting.deadline.Deadlines;
import org.huying.reporting.handling.HandlingTimes;
import org.huying.reporting.performance.By;
import org.huying.reporting.performance.Performances;
import org.huying.reporting.summary.Window;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.Scopes;
import org.huying.reporting.testing.TaskStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However the news comes — twice, late, the clock before the case — the figures are those a person would count. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class RandomTaskHistoriesTest {
    private static final Instant LATER = Instant.parse("2025-01-01T00:00:00Z");

    @Inject
    DataSource database;

    @Inject
    KeepTasks keep;

    @Inject
    Deadlines deadlines;

    @Inject
    Performances performances;

    @Inject
    HandlingTimes times;

    @Inject
    Assessments assessments;

    @Inject
    RoutingCorrections corrections;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void give_the_figures_a_person_would_count(long seed) {
        // Given
        RandomStories random = new RandomStories(seed);
        List<TaskStory> stories = random.stories(90);
        FreshTables.in(database);
        // When
        random.delivered(stories).forEach(keep::on);
        // Then
        for (int question = 0; question < 12; question++) assertCounted(random.someWindow(), stories);
        assertCounted(new Window(Instant.EPOCH, LATER, LATER), stories);
    }

    private void assertCounted(Window window, List<TaskStory> stories) {
        PaperFigures paper = new PaperFigures(stories, window);
        Question question = new Question(window, null, Scopes.DESK);
        Slice.assertCounted(deadlines.summary(question), Figures::of, paper::deadlines);
        Slice.assertCounted(
                times.summary(question),
                line -> List.of(line.clock().count(), orNone(line.clock().medianSeconds())),
                (breakdown, code) -> median(paper.seconds(breakdown, code)));
        Slice.assertCounted(assessments.of(question).parts(), Figures::of, paper::assessment);
        var groups = performances.of(question, By.GROUP);
        groups.lines().forEach((unit, line) -> assertThat(Figures.of(line)).isEqualTo(paper.workload(List.of(unit))));
        assertThat(Figures.of(groups.others()))
                .isEqualTo(paper.workload(List.of("POLICE-WLC", "URBAN-WLC", "COMMUNITY-520102033901")));
        corrections
                .summary(question)
                .byRule()
                .forEach((rule, line) -> assertThat(Figures.of(line)).isEqualTo(paper.corrections(rule.rule())));
    }

    private static List<Long> median(List<Long> sorted) {
        if (sorted.isEmpty()) return List.of(0L, -1L);
        long low = sorted.get((sorted.size() - 1) / 2);
        long high = sorted.get(sorted.size() / 2);
        return List.of((long) sorted.size(), (low + high + 1) / 2);
    }

    private static long orNone(Long seconds) {
        return seconds == null ? -1 : seconds;
    }

    @Test
    void are_kept_the_same_row_for_row_in_whatever_order_they_come() throws SQLException {
        // Given
        List<ReceivedEvent> events = new ArrayList<>();
        new RandomStories(99).stories(60).forEach(story -> events.addAll(story.events()));
        FreshTables.in(database);
        keep.keep(events);
        List<String> inOrder = rows();
        FreshTables.in(database);
        // When
        Collections.shuffle(events, new Random(7));
        for (ReceivedEvent event : events) keep.keep(List.of(event));
        keep.keep(events);
        // Then
        assertThat(rows()).isEqualTo(inOrder).hasSizeGreaterThan(300);
    }

    private List<String> rows() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = database.getConnection();
                var read = connection.prepareStatement("SELECT line::text FROM task_fact line UNION ALL"
                        + " SELECT line::text FROM task_case line ORDER BY 1");
                var row = read.executeQuery()) {
            while (row.next()) rows.add(row.getString(1));
        }
        return rows;
    }
}
