package org.huying.dispatch.told;

import static org.huying.dispatch.told.TaskExamples.CASE;
import static org.huying.dispatch.told.TaskExamples.COMMUNITY;
import static org.huying.dispatch.told.TaskExamples.PROPERTY;
import static org.huying.dispatch.told.TaskExamples.SQUADRON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.jointaction.JointActionStatus;
import org.huying.dispatch.jointaction.Part;
import org.huying.dispatch.meeting.MeetingKind;
import org.huying.dispatch.meeting.MeetingStatus;
import org.huying.dispatch.notice.NoticeContent;
import org.huying.dispatch.proactive.TopicStatus;
import org.huying.dispatch.proactive.TopicTaskStatus;
import org.huying.dispatch.resolution.ResolutionStatus;
import org.huying.dispatch.told.jointaction.JointActionNotice;
import org.huying.dispatch.told.jointaction.JointActionSheet;
import org.huying.dispatch.told.meeting.MeetingNotice;
import org.huying.dispatch.told.meeting.MeetingSheet;
import org.huying.dispatch.told.meeting.ResolutionNotice;
import org.huying.dispatch.told.meeting.ResolutionSheet;
import org.huying.dispatch.told.proactive.TopicNotice;
import org.huying.dispatch.told.proactive.TopicSheet;
import org.huying.dispatch.told.proactive.TopicTaskSheet;

/** One of each notice of what units do together, as partners find them published. */
final class TogetherExamples {
    private static final String MEETING = "M-520102033905-20231205-1";
    private static final String FENGYUAN = "520102033905";
    private static final LocalDate DAY = LocalDate.of(2023, 12, 20);
    private static final Place AROUND = new Place(FENGYUAN, FENGYUAN + "001", null, null, null, null, null, null);

    private TogetherExamples() {}

    static Stream<NoticeContent> meetings() {
        return Stream.of(
                new MeetingNotice.Planned(meeting(MeetingStatus.PLANNED)),
                new MeetingNotice.Cancelled(meeting(MeetingStatus.CANCELLED)));
    }

    static Stream<NoticeContent> resolutions() {
        return Stream.of(
                new ResolutionNotice.Issued(resolution(ResolutionStatus.ISSUED, ResolutionSheet.Act.ACCEPT)),
                new ResolutionNotice.SentBack(
                        "夜间仍有占道", resolution(ResolutionStatus.SENT_BACK, ResolutionSheet.Act.REPORT)),
                new ResolutionNotice.Confirmed(resolution(ResolutionStatus.CONFIRMED)),
                new ResolutionNotice.Withdrawn(resolution(ResolutionStatus.WITHDRAWN)),
                new ResolutionNotice.Overdue(resolution(ResolutionStatus.ACCEPTED, ResolutionSheet.Act.REPORT)));
    }

    static Stream<NoticeContent> jointActions() {
        return Stream.of(
                new JointActionNotice.Planned(jointAction(JointActionStatus.PLANNED)),
                new JointActionNotice.Replanned(jointAction(JointActionStatus.PLANNED)),
                new JointActionNotice.Withdrawn("JA-20231208-0001"),
                new JointActionNotice.Adopted(jointAction(JointActionStatus.ADOPTED)),
                new JointActionNotice.Started(jointAction(JointActionStatus.UNDER_WAY)),
                new JointActionNotice.Cancelled("暴雨预警", jointAction(JointActionStatus.CANCELLED)),
                new JointActionNotice.Ended(jointAction(JointActionStatus.ENDED)));
    }

    static Stream<NoticeContent> topics() {
        return Stream.of(
                new TopicNotice.Opened(topic(TopicStatus.OPEN)),
                new TopicNotice.TaskAssigned(
                        task(TopicTaskStatus.OPEN, 0, TopicTaskSheet.Act.COMPLETE), topic(TopicStatus.UNDER_WAY)),
                new TopicNotice.TaskSentBack(
                        "亮度不足",
                        task(TopicTaskStatus.OPEN, 1, TopicTaskSheet.Act.COMPLETE),
                        topic(TopicStatus.UNDER_WAY)),
                new TopicNotice.TaskConfirmed(task(TopicTaskStatus.CONFIRMED, 1), topic(TopicStatus.UNDER_WAY)),
                new TopicNotice.Closed(topic(TopicStatus.CLOSED)));
    }

    private static MeetingSheet meeting(MeetingStatus status) {
        return new MeetingSheet(
                MEETING,
                MeetingKind.PARTY_JOINT_MEETING,
                FENGYUAN,
                "PARTY-" + FENGYUAN,
                "丰园社区党总支",
                "社区会议室",
                Instant.parse("2023-12-05T12:00:00Z"),
                List.of(new MeetingSheet.Item(1, "夜间占道经营", "joint-plan", List.of(CASE))),
                List.of(SQUADRON, PROPERTY),
                status);
    }

    private static ResolutionSheet resolution(ResolutionStatus status, ResolutionSheet.Act... moves) {
        return new ResolutionSheet(
                MEETING + "-R1",
                MEETING,
                MeetingKind.PARTY_JOINT_MEETING,
                1,
                FENGYUAN,
                "每晚 21 时前完成一次联合巡查",
                List.of(CASE),
                DAY,
                Instant.parse("2023-12-20T16:00:00Z"),
                status,
                List.of(moves));
    }

    private static JointActionSheet jointAction(JointActionStatus status) {
        return new JointActionSheet(
                "JA-20231208-0001",
                Part.CO_HANDLER,
                "深夜行动",
                List.of("分时段值守"),
                List.of(AROUND),
                List.of(CASE),
                COMMUNITY,
                List.of(SQUADRON, PROPERTY),
                List.of(new JointActionSheet.Shift(
                        UUID.fromString("018c2371-2c00-7000-8000-000000005122"),
                        LocalDate.of(2023, 12, 9),
                        Instant.parse("2023-12-09T14:00:00Z"),
                        Instant.parse("2023-12-09T16:00:00Z"),
                        List.of(UnitKind.COMMUNITY, UnitKind.PROPERTY_MANAGER, UnitKind.URBAN_MANAGEMENT),
                        List.of(COMMUNITY, PROPERTY, SQUADRON))),
                status,
                List.of());
    }

    private static TopicSheet topic(TopicStatus status) {
        return new TopicSheet(
                "PT-520102033905-1",
                "city-order.itinerant-vendors",
                new Place(FENGYUAN, null, null, "X区", "3栋", null, null, "平台"),
                SQUADRON,
                List.of(PROPERTY),
                status);
    }

    private static TopicTaskSheet task(TopicTaskStatus status, int sentBack, TopicTaskSheet.Act... moves) {
        return new TopicTaskSheet(1, "加装照明", DAY, status, sentBack, List.of(moves));
    }
}
