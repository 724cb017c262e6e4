package org.huying.dispatch.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.act.ActFixtures.POLICE;
import static org.huying.dispatch.act.ActFixtures.SECRETARY;
import static org.huying.dispatch.act.ActFixtures.SQUADRON;
import static org.huying.dispatch.meeting.MeetingFixtures.EVENING;

import java.util.List;
import java.util.stream.Stream;
import org.huying.dispatch.act.ActFixtures;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.CaseFixtures;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.told.ToldTown;
import org.huying.dispatch.told.meeting.MeetingNotice;
import org.huying.dispatch.told.meeting.MeetingNotices;
import org.huying.dispatch.told.meeting.MeetingSheet;
import org.junit.jupiter.api.Test;

/** Who is asked to a meeting, and what each unit learns of its agenda. */
class MeetingNoticesTest {
    private final CaseFile file = CaseFixtures.dispatched();
    private final Meeting meeting = new Meeting(
            MeetingFixtures.NUMBER,
            new MeetingPlan(
                    MeetingKind.PARTY_JOINT_MEETING,
                    ActFixtures.COMMUNITY,
                    MeetingFixtures.PARTY.code(),
                    "会议室，电13800001234",
                    EVENING,
                    List.of(),
                    List.of(new MeetingPlan.Item("占道", "joint-plan", List.of(file.number())))),
            MeetingFixtures.PARTY,
            List.of(SQUADRON, POLICE, MeetingFixtures.COMMUNITY_UNIT));

    @Test
    void each_unit_learns_of_those_cases_it_has_a_task_of() {
        // When
        List<Notice> told =
                told(meeting.plan(SECRETARY, EVENING.minusSeconds(3_600))).toList();
        // Then
        assertThat(ToldTown.told(told.stream()))
                .containsExactly("URBAN-WLC meeting.planned.v1", "POLICE-WLC meeting.planned.v1");
        assertThat(sheet(told.get(0)).agenda().get(0).cases()).containsExactly(file.number());
        assertThat(sheet(told.get(1)).agenda().get(0).cases()).isEmpty();
        assertThat(sheet(told.get(0)).place()).isEqualTo("会议室，电＊＊＊");
    }

    @Test
    void what_was_said_there_is_told_to_nobody_and_that_it_is_off_to_all_who_were_asked() {
        // Given
        meeting.plan(SECRETARY, EVENING.minusSeconds(3_600));
        // When
        Stream<Notice> cancelled = told(meeting.cancel("另行安排", SECRETARY, EVENING));
        // Then
        assertThat(ToldTown.told(cancelled))
                .containsExactly("URBAN-WLC meeting.cancelled.v1", "POLICE-WLC meeting.cancelled.v1");
    }

    private Stream<Notice> told(MeetingEvent event) {
        ToldTown town = new ToldTown().with(file).with(Meeting.class, meeting.id(), meeting);
        return new MeetingNotices(town).noticesOf(event);
    }

    private static MeetingSheet sheet(Notice notice) {
        return ((MeetingNotice) notice.content()).meeting();
    }
}
