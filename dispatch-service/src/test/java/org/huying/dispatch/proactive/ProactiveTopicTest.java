package org.huying.dispatch.proactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.act.ActFixtures.COMMUNITY;
import static org.huying.dispatch.act.ActFixtures.DESK;
import static org.huying.dispatch.act.ActFixtures.NOON;
import static org.huying.dispatch.act.ActFixtures.POLICE;
import static org.huying.dispatch.act.ActFixtures.SECRETARY;
import static org.huying.dispatch.act.ActFixtures.SQUADRON;
import static org.huying.dispatch.act.ActFixtures.member;
import static org.huying.dispatch.act.ActFixtures.of;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.huying.chassis.problem.MoveRefused;
import org.huying.chassis.scope.Role;
import org.junit.jupiter.api.Test;

class ProactiveTopicTest {
    private static final LocalDate DUE = LocalDate.parse("2023-12-20");
    private static final CasesInWindow COUNTED = new CasesInWindow(2_592_000, 5, 0);

    @Test
    void goes_its_whole_way_without_a_gap_in_its_sequence() {
        // Given
        ProactiveTopic topic = new ProactiveTopic("PT-520102033905-1", about(), SQUADRON, List.of(POLICE));
        // When
        List<TopicEvent> told = List.of(
                topic.open(SECRETARY, NOON),
                topic.start(of(SQUADRON), NOON),
                topic.addTask(POLICE, "夜间巡查", DUE, of(SQUADRON), NOON),
                topic.completeTask(1, "已巡查", of(POLICE), NOON),
                topic.sendBackTask(1, "次数不足", SECRETARY, NOON),
                topic.completeTask(1, "已补巡", of(POLICE), NOON),
                topic.confirmTask(1, SECRETARY, NOON),
                topic.submit(of(SQUADRON), NOON),
                topic.review("划定疏导点", true, COUNTED, SECRETARY, NOON),
                topic.close(SECRETARY, NOON),
                topic.reopen(DESK, NOON));
        // Then
        assertThat(told)
                .extracting(event -> event.occurrence().sequence())
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L);
        assertThat(topic.status()).isEqualTo(TopicStatus.UNDER_WAY);
        assertThat(topic.tasks().get(0).sentBack()).isEqualTo(1);
        assertThat(told.toString()).doesNotContain("巡查", "疏导点", "不足");
    }

    @Test
    void is_not_closed_with_a_task_open_or_without_a_review() {
        // Given
        ProactiveTopic topic = inReviewWithATask();
        // When
        assertThatThrownBy(() -> topic.close(SECRETARY, NOON))
                .isInstanceOfSatisfying(
                        TopicNotReady.class,
                        refusal -> assertThat(refusal.members()).containsEntry("openTasks", List.of(1)));
        topic.completeTask(1, null, of(POLICE), NOON);
        topic.confirmTask(1, SECRETARY, NOON);
        // Then
        assertThatThrownBy(() -> topic.close(SECRETARY, NOON))
                .isInstanceOfSatisfying(
                        TopicNotReady.class,
                        refusal -> assertThat(refusal.slug()).isEqualTo("review-missing"));
        topic.review("划定疏导点", false, COUNTED, SECRETARY, NOON);
        assertThat(topic.close(SECRETARY, NOON).keptUp()).isFalse();
    }

    @Test
    void needs_a_new_review_once_work_went_on() {
        // Given
        ProactiveTopic topic = inReviewWithATask();
        topic.review("划定疏导点", true, COUNTED, SECRETARY, NOON);
        // When
        topic.resume(SECRETARY, NOON);
        // Then
        assertThat(topic.review()).isNull();
        assertThatThrownBy(() -> topic.review("再次", true, COUNTED, SECRETARY, NOON))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void whoever_did_the_work_does_not_certify_it() {
        // Given
        ProactiveTopic topic = inReviewWithATask();
        // When
        topic.completeTask(1, "已巡查", of(POLICE), NOON);
        // Then
        assertThatThrownBy(() -> topic.confirmTask(1, of(POLICE), NOON)).isInstanceOf(OwnWork.class);
        assertThatThrownBy(() -> topic.sendBackTask(1, "x", of(POLICE), NOON)).isInstanceOf(OwnWork.class);
        assertThatThrownBy(() -> topic.review("好", true, COUNTED, of(SQUADRON), NOON))
                .isInstanceOf(OwnWork.class);
    }

    @Test
    void is_moved_on_by_its_lead_and_its_tasks_by_their_units() {
        // Given
        ProactiveTopic topic = opened();
        // Then
        assertThatThrownBy(() -> topic.start(SECRETARY, NOON)).isInstanceOf(NotTheLead.class);
        assertThatThrownBy(() -> topic.addTask(POLICE, "x", DUE, of(POLICE), NOON))
                .isInstanceOf(NotTheLead.class);
        topic.addTask(POLICE, "夜间巡查", DUE, SECRETARY, NOON);
        assertThatThrownBy(() -> topic.completeTask(1, null, of(SQUADRON), NOON))
                .isInstanceOf(NotItsUnit.class);
    }

    @Test
    void a_task_is_overdue_from_the_day_after_its_last() {
        // Given
        ProactiveTopic topic = inReviewWithATask();
        // Then
        assertThat(topic.tasks().get(0).isOverdue(DUE)).isFalse();
        assertThat(topic.tasks().get(0).isOverdue(DUE.plusDays(1))).isTrue();
    }

    @Test
    void is_seen_by_the_place_and_by_units_with_a_part_in_it() {
        // Given
        ProactiveTopic topic = opened();
        // Then
        assertThat(topic.isVisibleTo(SECRETARY)).isTrue();
        assertThat(topic.isVisibleTo(of(POLICE))).isTrue();
        assertThat(topic.isVisibleTo(member(Role.PARTNER, "PROPERTY-1"))).isFalse();
    }

    @Test
    void counts_over_two_windows_of_one_length_that_do_not_overlap() {
        // Given
        ProactiveTopic topic = opened();
        // When
        var soon = topic.windows(NOON.plus(Duration.ofDays(10)));
        var later = topic.windows(NOON.plus(Duration.ofDays(90)));
        // Then
        assertThat(soon.seconds()).isEqualTo(864_000);
        assertThat(soon.beforeTo()).isEqualTo(soon.afterFrom()).isEqualTo(NOON);
        assertThat(later.seconds()).isEqualTo(2_592_000);
        assertThat(later.beforeTo()).isEqualTo(NOON).isBefore(later.afterFrom());
    }

    private static ProactiveTopic inReviewWithATask() {
        ProactiveTopic topic = opened();
        topic.start(of(SQUADRON), NOON);
        topic.addTask(POLICE, "夜间巡查", DUE, of(SQUADRON), NOON);
        topic.submit(of(SQUADRON), NOON);
        return topic;
    }

    private static ProactiveTopic opened() {
        ProactiveTopic topic = new ProactiveTopic("PT-520102033905-1", about(), SQUADRON, List.of(POLICE));
        topic.open(SECRETARY, NOON);
        return topic;
    }

    private static Subject about() {
        HotPlace place = new HotPlace(COMMUNITY, null, "X区", "3栋", "平台");
        return new Subject(place, "city-order.itinerant-vendors", null, null, 30, "夜间摊贩");
    }
}
