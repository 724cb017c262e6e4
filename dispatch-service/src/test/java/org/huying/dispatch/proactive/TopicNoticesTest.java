package org.huying.dispatch.proactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.act.ActFixtures.COMMUNITY;
import static org.huying.dispatch.act.ActFixtures.NOON;
import static org.huying.dispatch.act.ActFixtures.POLICE;
import static org.huying.dispatch.act.ActFixtures.SECRETARY;
import static org.huying.dispatch.act.ActFixtures.SQUADRON;
import static org.huying.dispatch.act.ActFixtures.of;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.told.ToldTown;
import org.huying.dispatch.told.proactive.TopicNotice;
import org.huying.dispatch.told.proactive.TopicNotices;
import org.junit.jupiter.api.Test;

/** Who is told what of a proactive topic. */
class TopicNoticesTest {
    private static final HotPlace PLACE = new HotPlace(COMMUNITY, null, "X区", "3栋", "平台");
    private static final Subject ABOUT = new Subject(PLACE, "city-order.itinerant-vendors", null, null, 30, "常有摊贩");

    private final ProactiveTopic topic = new ProactiveTopic("PT-520102033905-1", ABOUT, SQUADRON, List.of(POLICE));

    @Test
    void whoever_leads_and_whoever_helps_hear_of_it_and_of_a_task_its_unit_alone() {
        // Given
        List<String> opened = ToldTown.told(told(topic.open(SECRETARY, NOON)));
        // When
        List<String> added =
                ToldTown.told(told(topic.addTask(POLICE, "夜间巡查", LocalDate.parse("2023-12-20"), SECRETARY, NOON)));
        // Then
        assertThat(opened)
                .containsExactly("URBAN-WLC proactive-topic.opened.v1", "POLICE-WLC proactive-topic.opened.v1");
        assertThat(added).containsExactly("POLICE-WLC proactive-topic.task-assigned.v1");
    }

    @Test
    void a_task_that_is_sent_back_says_why() {
        // Given
        topic.open(SECRETARY, NOON);
        topic.addTask(POLICE, "夜间巡查", LocalDate.parse("2023-12-20"), SECRETARY, NOON);
        List<String> own = ToldTown.told(told(topic.completeTask(1, "已巡查", of(POLICE), NOON)));
        // When
        Notice back = told(topic.sendBackTask(1, "次数不足，电13800001234", SECRETARY, NOON))
                .findFirst()
                .orElseThrow();
        // Then
        assertThat(own).isEmpty();
        assertThat(((TopicNotice.TaskSentBack) back.content()).reason()).isEqualTo("次数不足，电＊＊＊");
    }

    private Stream<Notice> told(TopicEvent event) {
        return new TopicNotices(new ToldTown().with(ProactiveTopic.class, topic.id(), topic)).noticesOf(event);
    }
}
