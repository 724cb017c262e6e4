package org.huying.reporting.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.assessment.Assessments;
import org.huying.reporting.correction.RoutingCorrections;
import org.huying.reporting.deadline.Deadlines;
import org.huying.reporting.handling.HandlingTimes;
import org.huying.reporting.performance.By;
import org.huying.reporting.performance.Performances;
import org.huying.reporting.performance.Workload;
import org.huying.reporting.summary.Window;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.Scopes;
import org.huying.reporting.testing.TaskStory;
import org.huying.reporting.testing.WhistleStory;
import org.huying.reporting.whistle.CallCount;
import org.huying.reporting.whistle.KeepWhistles;
import org.huying.reporting.whistle.Whistles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each breakdown of each report of tasks and calls sums to its total, whoever asks, for whatever window. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class EveryBreakdownTest {
    private static final Instant LATER = Instant.parse("2025-01-01T00:00:00Z");

    @Inject
    DataSource database;

    @Inject
    KeepTasks keep;

    @Inject
    KeepWhistles keepWhistles;

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

    @Inject
    Whistles whistles;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void sums_to_its_total(long seed) {
        // Given
        RandomStories random = new RandomStories(seed);
        List<TaskStory> stories = random.stories(80);
        FreshTables.in(database);
        random.delivered(stories).forEach(keep::on);
        stories.forEach(story -> keepWhistles.keep(whistle(story, random).events()));
        List<Window> windows = new ArrayList<>(List.of(new Window(Instant.EPOCH, LATER, LATER)));
        for (int i = 0; i < 8; i++) windows.add(random.someWindow());
        // Then
        for (Window window : windows)
            for (AccessScope caller :
                    List.of(Scopes.DESK, Scopes.secretary("520102033901"), Scopes.partner("POLICE-WLC"))) {
                assertSums(new Question(window, null, caller));
                assertSums(new Question(window, "520102033902", caller));
            }
    }

    private void assertSums(Question question) {
        String told = question.toString();
        Slice.assertSums(deadlines.summary(question), Figures::of, "deadlines " + told);
        Slice.assertSums(times.summary(question), Figures::of, "handling times " + told);
        Slice.assertSums(assessments.of(question).parts(), Figures::of, "assessment " + told);
        Parts<CallCount> calls = whistles.summary(question);
        Slice.assertSums(calls, Figures::of, "whistles " + told);
        var corrected = corrections.summary(question);
        Slice.assertSums(corrected.parts(), Figures::of, "corrections " + told);
        List<Long> total = Figures.of(corrected.parts().total());
        assertThat(Slice.sum(corrected.byRule().values(), Figures::of, total.size()))
                .as("by rule " + told)
                .isEqualTo(total);
        for (By by : By.values()) assertSums(question, by);
    }

    private void assertSums(Question question, By by) {
        var performance = performances.of(question, by);
        List<Workload> all = new ArrayList<>(performance.lines().values());
        all.add(performance.others());
        List<Long> total = Figures.of(performance.total());
        assertThat(Slice.sum(all, Figures::of, total.size()))
                .as(by + " " + question)
                .isEqualTo(total);
        for (Workload each : all) assertSums(each);
    }

    /** What was given to a unit is open, reported, with another unit, or over. */
    private static void assertSums(Workload each) {
        var led = each.led();
        assertThat(led.open() + led.handled() + led.givenAway() + led.calledOff())
                .isEqualTo(led.dispatched().total());
    }

    private static WhistleStory whistle(TaskStory about, RandomStories random) {
        Instant at = random.someTime();
        WhistleStory story = WhistleStory.sounded(about, at, at.plus(Duration.ofHours(1)), "POLICE-WLC", "URBAN-WLC");
        boolean inTime = random.anyOf(List.of(true, false));
        if (random.anyOf(List.of(true, false)))
            story.came("POLICE-WLC", at.plus(Duration.ofMinutes(inTime ? 30 : 90)), inTime);
        return story;
    }
}
