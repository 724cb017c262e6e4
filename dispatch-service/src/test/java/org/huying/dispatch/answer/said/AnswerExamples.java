package org.huying.dispatch.answer.said;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.dispatch.answer.AnswerData;
import org.huying.dispatch.referral.ReferralOutcome;

/** One answer of each type, as the published examples have it. */
final class AnswerExamples {
    static final String CASE = "WLC-20231113-0001";
    private static final String HAZARD = "YH-520102033904-0001";
    private static final String RESOLUTION = "HY-520102033905-20231206-1-R1";
    private static final UUID SHIFT = UUID.fromString("018c4000-0000-7000-8000-000000005f01");
    private static final UUID ATTENDANCE = UUID.fromString("018c4000-0000-7000-8000-00000000a701");
    private static final UUID PHOTO = UUID.fromString("018c4000-0000-7000-8000-00000000f070");

    private AnswerExamples() {}

    static List<AnswerData> all() {
        return List.of(
                new TaskSaid.Accept(CASE, 2L),
                new TaskSaid.FirstContact(CASE, Instant.parse("2023-11-14T01:30:00Z"), null),
                new TaskSaid.Return(CASE, "经现场核实，不在本单位管辖范围。", null),
                new TaskSaid.Progress(CASE, "已约谈摊主，今晚复查。", null),
                new TaskSaid.Handled(CASE, "夜间巡查三次。", "已安排夜间巡查，感谢您的反映。", List.of(PHOTO), 4L),
                new TaskSaid.CoHandlingAcceptance(CASE, null),
                new TaskSaid.CoHandlingReport(CASE, "已到场维持秩序。", "已到场维持秩序。", null, null),
                new CallSaid.WhistleReportIn(CASE + "-W1", null),
                new CallSaid.WhistleResult(CASE + "-W1", "已劝离摊贩 6 户。", null),
                new CallSaid.ReferralAcknowledgement(CASE + "-R1", null),
                new CallSaid.ReferralDecline(CASE + "-R1", "属其他机关管辖。", null),
                new CallSaid.ReferralResult(CASE + "-R1", ReferralOutcome.SUBSTANTIATED, "已依法处置。", null),
                new CallSaid.SupervisionReport(CASE + "-S1", "已完成整改，现场照片已上传。", null),
                new WorkSaid.Survey(HAZARD, "基层开裂，需拆除重砌。", null),
                new WorkSaid.RectificationStart(HAZARD, null),
                new WorkSaid.Rectification(HAZARD, null),
                new WorkSaid.ResolutionAcceptance(RESOLUTION, null),
                new WorkSaid.ResolutionReport(RESOLUTION, "已于本周一起试行。", null),
                new WorkSaid.Attendance(
                        "LHZF-520102033905-001",
                        SHIFT,
                        ATTENDANCE,
                        3,
                        Instant.parse("2023-12-09T13:00:00Z"),
                        Instant.parse("2023-12-09T15:00:00Z")),
                new WorkSaid.TopicTaskDone("ZDZL-520102033905-001", 1, "已加装 6 盏。", null));
    }
}
