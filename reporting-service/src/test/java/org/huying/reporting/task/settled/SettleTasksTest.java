package org.huying.reporting.task.settled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Rows;
import org.huying.reporting.task.Question;
import org.huying.reporting.task.RandomStories;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.Scopes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class SettleTasksTest {
    private static final Instant NOON = Instant.parse("2023-12-20T04:00:00Z");
    private static final Question ALL = new Question(new Window(Instant.EPOCH, NOON, NOON), null, Scopes.DESK);

    @Inject
    DataSource database;

    @Inject
    TownTasks town;

    @Inject
    SettleTasks settle;

    @Inject
    SettleWorker worker;

    @BeforeEach
    void begin_with_nothing() {
        FreshTables.in(database);
    }

    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void takes_back_everything_when_it_dies_in_the_middle() {
        // Given
        List<List<ReceivedEvent>> told = stories(91);
        told.subList(0, told.size() / 2).forEach(town::hears);
        town.settlesAll(NOON);
        told.subList(told.size() / 2, told.size()).forEach(town::hears);
        List<String> before = everything();
        // When
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    settle.handle(NOON);
                    throw new Crash();
                }))
                .isInstanceOf(Crash.class);
        // Then
        assertThat(everything()).isEqualTo(before);
        town.mustAnswerAsEveryCaseSays(ALL);
        town.settlesAll(NOON);
        assertThat(town.rows("unsettled_case")).isEmpty();
        town.mustAnswerAsEveryCaseSays(ALL);
    }

    private List<String> everything() {
        List<String> rows = new ArrayList<>(town.rows("unsettled_case"));
        rows.addAll(town.rows("settled_task"));
        rows.addAll(town.rows("settled_help"));
        rows.addAll(town.tallied());
        return rows;
    }

    @Test
    void leaves_it_to_another_replica_that_is_at_it() {
        // Given
        stories(92).forEach(town::hears);
        ExecutorService other = Executors.newSingleThreadExecutor();
        // When
        QuarkusTransaction.requiringNew().run(() -> {
            settle.handle(NOON);
            assertThat(done(other.submit(() -> settle.handle(NOON)))).isFalse();
        });
        // Then
        other.shutdown();
        assertSettledOnce();
    }

    /** With news coming in and questions asked all the while: what is answered stood so at one moment. */
    @Test
    void adds_up_when_several_replicas_settle_at_once() {
        // Given
        ExecutorService replicas = Executors.newFixedThreadPool(5);
        AtomicBoolean over = new AtomicBoolean();
        List<Future<?>> running = new ArrayList<>();
        // When
        for (int i = 0; i < 2; i++)
            running.add(replicas.submit(() -> {
                while (!over.get()) settle.handle(NOON);
            }));
        running.add(replicas.submit(() -> {
            while (!over.get()) town.mustSumToItsTotals(ALL);
        }));
        List<Future<?>> hearing = new ArrayList<>();
        for (long seed : List.of(93L, 94L))
            hearing.add(replicas.submit(() -> stories(seed).forEach(town::hears)));
        hearing.forEach(SettleTasksTest::done);
        over.set(true);
        running.forEach(SettleTasksTest::done);
        replicas.shutdown();
        // Then
        town.mustAnswerAsEveryCaseSays(ALL);
        town.settlesAll(NOON);
        assertSettledOnce();
    }

    private void assertSettledOnce() {
        List<String> tallies = town.tallied();
        town.mustAnswerAsEveryCaseSays(ALL);
        town.forgetsWhatIsSettled();
        town.settlesAll(NOON);
        assertThat(town.tallied()).isNotEmpty().isEqualTo(tallies);
    }

    @Test
    void settles_again_all_that_was_settled_when_all_cases_are_noted() {
        // Given
        stories(96).forEach(town::hears);
        town.settlesAll(NOON);
        List<String> tallies = town.tallied();
        // When
        town.notesAllCases();
        // Then
        assertThat(town.answersFromTallies(ALL)).isFalse();
        town.settlesAll(NOON.plusNanos(1_000));
        assertThat(town.read("SELECT DISTINCT settled_at FROM settled_task", row -> Rows.instant(row, 1)))
                .containsExactly(NOON.plusNanos(1_000));
        assertThat(town.tallied()).isEqualTo(tallies);
    }

    /** As an older version would, which runs on beside this one. */
    @Test
    void is_not_done_without_counting() {
        stories(97).forEach(town::hears);
        town.settlesAll(NOON);
        for (String uncounted : List.of(
                "UPDATE settled_task SET given_counted = NULL",
                "UPDATE settled_task SET due_counted = NULL WHERE due_at IS NOT NULL",
                "UPDATE settled_help SET given_counted = NULL"))
            assertThatThrownBy(() -> town.does(uncounted)).hasStackTraceContaining("counted\"");
    }

    @Test
    void goes_on_by_itself_until_nothing_is_left() {
        // Given
        stories(95).forEach(town::hears);
        town.forgetsWhatIsSettled();
        // When
        worker.settle();
        // Then
        assertThat(town.rows("unsettled_case")).isEmpty();
        assertThat(town.rows("task_tally")).isNotEmpty();
    }

    private static List<List<ReceivedEvent>> stories(long seed) {
        RandomStories random = new RandomStories(seed);
        return random.delivered(random.stories(60));
    }

    private static <T> T done(Future<T> work) {
        try {
            return work.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
