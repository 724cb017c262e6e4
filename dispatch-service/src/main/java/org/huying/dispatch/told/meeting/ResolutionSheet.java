package org.huying.dispatch.told.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huying.dispatch.meeting.MeetingKind;
import org.huying.dispatch.resolution.Resolution;
import org.huying.dispatch.resolution.ResolutionMove;
import org.huying.dispatch.resolution.ResolutionStatus;
import org.huying.dispatch.told.Meaning;
import org.huying.dispatch.told.Wording;

/** A resolution as the unit that answers for it is told of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Meaning(zh = "决议单", en = "What a meeting decided, as a task of the unit")
public record ResolutionSheet(
        @Meaning(zh = "决议编号", en = "For example M-520102033901-20231205-1-R1")
        String number,

        @Meaning(zh = "会议编号", en = "Number of the meeting") String meetingNumber,
        @Meaning(zh = "会议类型", en = "Of the meeting") MeetingKind meetingKind,

        @Meaning(zh = "议题序号", en = "Which item of the agenda it was decided under")
        int agendaItem,

        @Meaning(zh = "社区代码", en = "Division code of the community, 12 digits")
        String communityCode,

        @Meaning(
                zh = "决议内容",
                en = "What is to be done; numbers that identify a person are masked",
                absent = "where it serves a confidential case")
        String text,

        @Meaning(zh = "相关案号", en = "Those of its cases that the unit has a task of")
        List<String> cases,

        @Meaning(zh = "完成日期", en = "A day of Asia/Shanghai, by the end of which it is due")
        LocalDate dueOn,

        @Meaning(zh = "到期时间", en = "The end of that day; at that instant is in time. UTC")
        Instant dueAt,

        @Meaning(zh = "状态", en = "How far it has come") ResolutionStatus status,

        @Meaning(zh = "可用操作", en = "What the unit may do now")
        List<Act> allowedMoves) {
    /** What the unit may do. */
    public enum Act {
        /** 签收. */
        ACCEPT,
        /** 反馈. */
        REPORT
    }

    static ResolutionSheet of(Resolution resolution, OwnCases cases) {
        List<ResolutionMove> moves = ResolutionMove.allowedFrom(resolution.status());
        return new ResolutionSheet(
                resolution.number(),
                resolution.origin().meetingNumber(),
                resolution.origin().meetingKind(),
                resolution.origin().agendaItem(),
                resolution.origin().communityCode(),
                Wording.of(resolution.words(), cases.anyConfidential()),
                cases.listed(),
                resolution.due().on(),
                resolution.due().at(),
                resolution.status(),
                Stream.of(Act.values())
                        .filter(move -> moves.contains(ResolutionMove.valueOf(move.name())))
                        .toList());
    }
}
