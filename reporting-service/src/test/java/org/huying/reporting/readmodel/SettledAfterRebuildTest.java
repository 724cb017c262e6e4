package org.huying.reporting.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.task.KeepTasks;
import org.huying.reporting.task.RandomStories;
import org.huying.reporting.task.settled.SettleTasks;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.ReadModelRows;
import org.huying.reporting.testing.TaskStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is derived from a read model that was built anew is derived again. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class SettledAfterRebuildTest {
    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    KeepTasks keep;

    @Inject
    SettleTasks settle;

    @Inject
    ReadModelRows rows;

    @BeforeEach
    void begin_with_nothing() {
        FreshTables.in(database);
    }

    @Test
    void is_the_same_where_the_journal_tells_the_same() {
        // Given
        List<ReceivedEvent> told = new ArrayList<>();
        new RandomStories(51).stories(40).forEach(story -> told.addAll(story.events()));
        delivery.of(told);
        settleAll();
        List<String> tallies = rows.of("task_tally");
        // When
        Operator.rebuilds("tasks");
        // Then
        assertThat(rows.of("unsettled_case")).containsExactly("()");
        settleAll();
        assertThat(rows.of("task_tally")).isNotEmpty().isEqualTo(tallies);
    }

    @Test
    void knows_nothing_of_cases_that_are_gone() {
        // Given a case of which the journal does not know
        keep.on(TaskStory.in("520102033901")
                .at(Instant.parse("2023-12-02T01:00:00Z"))
                .filed("noise")
                .dispatchedTo("POLICE-WLC", "r1", "URBAN-WLC")
                .handled()
                .events());
        settleAll();
        assertThat(rows.of("task_tally")).isNotEmpty();
        // When
        Operator.rebuilds("tasks");
        settleAll();
        // Then
        assertThat(rows.of("settled_task")).isEmpty();
        assertThat(rows.of("settled_help")).isEmpty();
        assertThat(rows.of("handling_day")).isEmpty();
        assertThat(rows.of("task_tally")).isEmpty();
    }

    private void settleAll() {
        boolean more = true;
        while (more) more = settle.handle();
    }
}
