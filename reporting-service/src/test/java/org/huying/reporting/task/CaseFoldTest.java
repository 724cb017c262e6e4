package org.huying.reporting.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.huying.reporting.task.TaskLife.How;
import org.huying.reporting.testing.TaskStory;
import org.junit.jupiter.api.Test;

class CaseFoldTest {
    private static final String GROUP = "GPG-520102033901001";
    private static final String POLICE = "POLICE-WLC";
    private static final Instant DUE = Instant.parse("2023-12-08T16:00:00Z");
    private static final Instant EXTENDED = Instant.parse("2023-12-12T16:00:00Z");

    @Test
    void the_task_of_a_unit_ends_where_another_is_given_the_case_and_the_deadline_goes_with_it() {
        // Given
        TaskStory story = dispatched().at("2023-12-02T01:00:00Z").returnAsked().reassignedTo(POLICE);
        // When
        List<TaskLife> tasks = life(story).tasks();
        // Then
        assertThat(tasks).extracting(task -> task.unit().code()).containsExactly(GROUP, POLICE);
        assertThat(tasks.get(0).isOver(How.GIVEN_AWAY)).isTrue();
        assertThat(tasks.get(0).returns()).isEqualTo(1);
        assertThat(tasks.get(0).due()).isNull();
        assertThat(tasks.get(1).isOpen()).isTrue();
        assertThat(tasks.get(1).due()).isEqualTo(new Due(DUE, false));
    }

    @Test
    void a_decision_that_leaves_the_case_where_it_is_corrects_nothing_and_begins_no_other_task() {
        // Given
        TaskStory story = dispatched().at("2023-12-02T01:00:00Z").reassignedTo(GROUP);
        // When
        CaseLife life = life(story);
        // Then
        assertThat(life.tasks()).hasSize(1);
        assertThat(life.routed().isCorrected()).isFalse();
    }

    @Test
    void what_is_found_not_done_is_open_again_with_the_deadline_it_had() {
        // Given
        TaskStory story = dispatched()
                .at("2023-12-05T01:00:00Z")
                .handled()
                .at("2023-12-06T01:00:00Z")
                .rejected();
        // When
        TaskLife task = life(story).tasks().get(0);
        // Then
        assertThat(task.isOpen()).isTrue();
        assertThat(task.reworks()).isEqualTo(1);
        assertThat(task.standing(DUE)).isEqualTo(Standing.NOT_YET_DUE);
        assertThat(task.standing(DUE.plusNanos(1_000))).isEqualTo(Standing.LATE);
    }

    @Test
    void a_reopened_case_keeps_the_times_of_its_first_round_and_has_another_task() {
        // Given
        TaskStory story = dispatched()
                .at("2023-12-08T16:00:00Z")
                .handled()
                .followedUp("YES", "NO", "NO")
                .at("2023-12-09T01:00:00Z")
                .reopened()
                .due("2023-12-09T05:00:00Z", "2023-12-16T16:00:00Z");
        // When
        CaseLife life = life(story);
        // Then
        assertThat(life.tasks()).extracting(TaskLife::round).containsExactly(1, 2);
        assertThat(life.tasks().get(0).standing(EXTENDED)).isEqualTo(Standing.IN_TIME);
        assertThat(life.tasks().get(0).reworks()).isEqualTo(1);
        assertThat(life.tasks().get(1).due().at()).isEqualTo(Instant.parse("2023-12-16T16:00:00Z"));
        assertThat(life.rounds()).extracting(round -> round.followUp() == null).containsExactly(false, true);
    }

    @Test
    void an_extension_moves_the_deadline_and_counts_with_the_unit_that_has_the_case() {
        // Given
        TaskStory story = dispatched()
                .at("2023-12-02T01:00:00Z")
                .reassignedTo(POLICE)
                .at("2023-12-03T01:00:00Z")
                .extendedTo(EXTENDED);
        // When
        List<TaskLife> tasks = life(story).tasks();
        // Then
        assertThat(tasks).extracting(TaskLife::extensions).containsExactly(0, 1);
        assertThat(tasks.get(1).due().at()).isEqualTo(EXTENDED);
    }

    @Test
    void what_is_put_off_is_not_overdue_and_comes_back_with_the_time_that_was_left() {
        // Given
        TaskStory story = dispatched().at("2023-12-03T01:00:00Z").deferred();
        Instant muchLater = Instant.parse("2024-03-10T00:00:00Z");
        Instant movedTo = Instant.parse("2024-03-05T00:00:00Z");
        // When
        TaskLife putOff = life(story).tasks().get(0);
        TaskLife back = life(story.at("2024-02-29T16:00:00Z").resumedTo(movedTo))
                .tasks()
                .get(0);
        // Then
        assertThat(putOff.isDeferred()).isTrue();
        assertThat(putOff.isOverdue(muchLater)).isFalse();
        assertThat(putOff.standing(muchLater)).isEqualTo(Standing.DEFERRED);
        assertThat(back.isOverdue(muchLater)).isTrue();
        assertThat(back.due().at()).isEqualTo(movedTo);
    }

    @Test
    void a_merger_calls_off_what_is_open_and_undone_the_same_task_goes_on() {
        // Given
        TaskStory story = dispatched().at("2023-12-03T01:00:00Z").merged();
        // When
        TaskLife calledOff = life(story).tasks().get(0);
        List<TaskLife> goesOn =
                life(story.at("2023-12-04T01:00:00Z").unmerged()).tasks();
        // Then
        assertThat(calledOff.isOver(How.CALLED_OFF)).isTrue();
        assertThat(calledOff.standing(EXTENDED)).isEqualTo(Standing.CALLED_OFF);
        assertThat(goesOn)
                .singleElement()
                .satisfies(task -> assertThat(task.isOpen()).isTrue());
    }

    @Test
    void a_case_that_ended_after_the_deadline_had_passed_is_late_for_all_that() {
        // Given
        TaskStory story = dispatched().at("2023-12-09T01:00:00Z").voided();
        // When
        TaskLife task = life(story).tasks().get(0);
        // Then
        assertThat(task.standing(EXTENDED)).isEqualTo(Standing.LATE);
    }

    @Test
    void those_who_help_have_a_task_of_their_own_until_the_case_ends() {
        // Given
        TaskStory story = dispatched()
                .at("2023-12-02T01:00:00Z")
                .helpedBy("URBAN-WLC")
                .helpedBy(POLICE)
                .helperDone(POLICE)
                .handled()
                .closed();
        // When
        List<Helping> helping = life(story).helping();
        // Then
        assertThat(helping).extracting(help -> help.reportedAt() != null).containsExactly(false, true);
        assertThat(helping).noneMatch(Helping::isOpen);
    }

    private static TaskStory dispatched() {
        return TaskStory.in("520102033901")
                .at("2023-12-01T01:00:00Z")
                .filed("noise")
                .dispatchedTo(GROUP, "grid-to-party-group")
                .due(Instant.parse("2023-12-01T09:00:00Z"), DUE);
    }

    private static CaseLife life(TaskStory story) {
        CaseFold fold = new CaseFold(story.community(), story.community() + "001");
        story.events().stream()
                .map(EventFacts::of)
                .flatMap(news -> news.facts().stream())
                .forEach(fold::tell);
        return fold.life();
    }
}
