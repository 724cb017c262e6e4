package org.huying.dispatch.told.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.huying.dispatch.supervision.Directive;
import org.huying.dispatch.supervision.Organ;
import org.huying.dispatch.supervision.Supervision;
import org.huying.dispatch.supervision.SupervisionLevel;
import org.huying.dispatch.supervision.SupervisionMove;
import org.huying.dispatch.supervision.SupervisionStatus;
import org.huying.dispatch.told.Meaning;

/** A supervision as the supervised unit is told of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Meaning(zh = "督办单", en = "A supervision, as it stands")
public record SupervisionSheet(
        @Meaning(zh = "督办编号", en = "For example WLC-20231201-0001-S1")
        String number,

        @Meaning(zh = "案号", en = "Number of the case") String caseNumber,

        @Meaning(zh = "督办级别", en = "ORDINARY 督办 or LISTED 挂牌督办")
        SupervisionLevel level,

        @Meaning(zh = "督办机关", en = "In whose name") Organ organ,

        @Meaning(zh = "事由", en = "Why; numbers that identify a person are masked", absent = "for a confidential case")
        String reason,

        @Meaning(
                zh = "要求",
                en = "What is required; numbers that identify a person are masked",
                absent = "for a confidential case")
        String requirements,

        @Meaning(zh = "反馈期限", en = "By when to report back; at that instant is in time. UTC")
        Instant dueAt,

        @Meaning(zh = "状态", en = "How far it has come") SupervisionStatus status,

        @Meaning(zh = "可用操作", en = "What the unit may do now")
        List<Act> allowedMoves) {
    /** What the supervised unit may do. */
    public enum Act {
        /** 反馈. */
        REPORT
    }

    static SupervisionSheet of(Supervision it) {
        Directive directive = it.directive();
        boolean owed = it.allowedMoves().contains(SupervisionMove.REPORT);
        return new SupervisionSheet(
                it.number(),
                it.about().caseNumber(),
                directive.level(),
                directive.organ(),
                it.about().tellable(directive.reason()),
                it.about().tellable(directive.requirements()),
                directive.dueAt(),
                it.status(),
                owed ? List.of(Act.REPORT) : List.of());
    }
}
