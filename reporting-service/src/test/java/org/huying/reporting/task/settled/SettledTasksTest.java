package org.huying.reporting.task.settled;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.summary.Window;
import org.huying.reporting.task.Question;
import org.huying.reporting.task.RandomStories;
import org.huying.reporting.task.UnsettledCases;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.Scopes;
import org.huying.reporting.testing.Seeds;
import org.huying.reporting.testing.TaskStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class SettledTasksTest {
    private static final Instant NOON = Instant.parse("2023-12-20T04:00:00Z");
    private static final Question ALL = new Question(new Window(Instant.EPOCH, NOON, NOON), null, Scopes.DESK);

    @Inject
    DataSource database;

    @Inject
    TownTasks town;

    @Inject
    UnsettledCases unsettled;

    @BeforeEach
    void begin_with_nothing() {
        FreshTables.in(database);
    }

    /** However much of it is settled, and as of when. */
    @ParameterizedTest
    @MethodSource("stories")
    void answer_at_any_moment_what_every_case_says(long seed) {
        RandomStories random = new RandomStories(seed);
        for (List<ReceivedEvent> batch : random.delivered(random.stories(70))) {
            town.hears(batch);
            AnyQuestion any = new AnyQuestion(random, town.dues(), town.givens());
            if (random.anyOf(List.of(true, false))) town.settlesAll(any.someInstant());
            for (int i = 0; i < 3; i++) assertAnswered(any.next());
        }
    }

    @ParameterizedTest
    @MethodSource("storiesInWhichTimeGoesOn")
    void answer_as_time_alone_goes_on_what_every_case_says(long seed) {
        // Given
        RandomStories random = new RandomStories(seed);
        random.delivered(random.stories(70)).forEach(town::hears);
        AnyQuestion any = new AnyQuestion(random, town.dues(), town.givens());
        List<Instant> moments =
                Stream.generate(any::someInstant).limit(25).sorted().toList();
        // Then
        for (Instant moment : moments) {
            town.settlesAll(moment);
            for (int i = 0; i < 4; i++) assertAnswered(any.next());
            Window untilNow = new Window(Instant.EPOCH, moment, moment);
            assertAnswered(new Question(untilNow, null, Scopes.DESK));
        }
    }

    private void assertAnswered(Question question) {
        assertThat(town.answersFromTallies(question)).isTrue();
        town.mustAnswerAsEveryCaseSays(question);
    }

    @ParameterizedTest
    @MethodSource("storiesSettledOften")
    void are_the_same_however_often_they_were_settled_before(long seed) {
        // Given
        RandomStories random = new RandomStories(seed);
        for (List<ReceivedEvent> batch : random.delivered(random.stories(60))) {
            town.hears(batch);
            if (random.anyOf(List.of(true, false))) town.settlesAll(random.someTime());
        }
        town.settlesAll(NOON);
        List<String> tallies = town.tallied();
        // When
        town.forgetsWhatIsSettled();
        town.settlesAll(NOON);
        // Then
        assertThat(town.tallied()).isNotEmpty().isEqualTo(tallies);
    }

    @Test
    void call_a_unit_by_the_name_that_every_case_says() {
        // Given
        town.hears(dispatched("2023-12-02T01:00:00Z", "乙").events());
        town.hears(dispatched("2023-12-03T01:00:00Z", "甲").events());
        town.settlesAll(NOON);
        // Then
        for (String from : List.of("2023-12-01T16:00:00Z", "2023-12-02T16:00:00Z"))
            town.mustAnswerAsEveryCaseSays(
                    new Question(new Window(Instant.parse(from), NOON, NOON), null, Scopes.DESK));
    }

    /** The tables know no finer. */
    @Test
    void have_what_was_given_less_than_a_microsecond_before_the_window_ends() {
        // Given
        town.hears(dispatched("2023-12-02T01:00:00Z", "").events());
        town.settlesAll(NOON);
        Instant end = town.givens().get(0).plusNanos(300);
        // Then
        town.mustAnswerAsEveryCaseSays(new Question(new Window(Instant.EPOCH, end, NOON), null, Scopes.DESK));
    }

    @Test
    void leave_it_to_the_cases_while_more_is_unsettled_than_folds_at_once() {
        // Given
        town.hears(dispatched("2023-12-02T01:00:00Z", "").events());
        town.settlesAll(NOON);
        assertThat(town.answersFromTallies(ALL)).isTrue();
        // When
        unsettled.note(Stream.generate(UUID::randomUUID)
                .limit(SettledTasks.MOST_UNSETTLED + 1)
                .toList());
        // Then
        assertThat(town.answersFromTallies(ALL)).isFalse();
        town.mustAnswerAsEveryCaseSays(ALL);
        town.settlesAll(NOON);
        assertThat(town.answersFromTallies(ALL)).isTrue();
    }

    @Test
    void leave_it_to_the_cases_for_those_who_see_single_tasks() {
        for (var caller : List.of(Scopes.gridWorker("520102033901001"), Scopes.partner("POLICE-WLC")))
            assertThat(town.answersFromTallies(new Question(ALL.window(), null, caller)))
                    .isFalse();
    }

    private static TaskStory dispatched(String at, String ending) {
        return TaskStory.in("520102033901")
                .at(at)
                .withNamesEndingIn(ending)
                .filed("noise")
                .dispatchedTo("POLICE-WLC", "r1")
                .due("2023-12-01T09:00:00Z", "2023-12-08T16:00:00Z");
    }

    static LongStream stories() {
        return Seeds.from(61, 2);
    }

    static LongStream storiesInWhichTimeGoesOn() {
        return Seeds.from(71, 2);
    }

    static LongStream storiesSettledOften() {
        return Seeds.from(81, 1);
    }
}
