package org.huying.dispatch.told.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.huying.dispatch.casefile.Outcome;
import org.huying.dispatch.casefile.RoundEvent;
import org.huying.dispatch.notice.NoticeContent;
import org.huying.dispatch.supervision.UrgeSide;
import org.huying.dispatch.timelimit.Measure;
import org.huying.dispatch.told.Meaning;

/** What a unit is told of its task of a case. Each carries the task as it stands. */
public sealed interface TaskNotice extends NoticeContent permits TaskNotice.OfCase, SupervisionNotice {
    /** What comes of the case itself. */
    sealed interface OfCase extends TaskNotice {
        TaskSheet task();
    }

    /** How a unit comes to a task. */
    enum Occasion {
        DISPATCHED,
        REASSIGNED,
        /** The desk decided as arbiter: whoever has it now keeps it. */
        ARBITRATED,
        CO_HANDLER_ADDED,
        /** It was merged, and goes on by itself again. */
        UNMERGED
    }

    /** Why a task is not the unit's any more. */
    enum Because {
        REASSIGNED,
        RETURN_APPROVED,
        ARBITRATED,
        MERGED,
        VOIDED,
        /** The concern was withdrawn or is not taken on. */
        CALLED_OFF,
        /** A body outside the subdistrict has it now. */
        TRANSFERRED,
        /** The case was closed without it. */
        CLOSED,
        /** The case begins anew; the unit is not needed for that. */
        REOPENED
    }

    @Meaning(zh = "派发工单", en = "The unit has a task")
    record Assigned(
            @Meaning(zh = "来由", en = "How the unit comes to it")
            Occasion occasion,

            @Meaning(zh = "工单", en = "The task") TaskSheet task)
            implements OfCase {
        @Override
        public String type() {
            return "task.assigned.v1";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Meaning(zh = "工单变更", en = "Something about the unit's task is different")
    record Changed(
            @Meaning(zh = "变更内容", en = "What changed; new codes may be added")
            TaskChange change,

            @Meaning(zh = "附件", en = "Which attachment", absent = "for all but ATTACHMENT_ADDED and ATTACHMENT_REMOVED")
            TaskAttachment attachment,

            @Meaning(zh = "工单", en = "The task, as it stands now")
            TaskSheet task)
            implements OfCase {
        static Changed by(TaskChange change, TaskSheet task) {
            return new Changed(change, null, task);
        }

        @Override
        public String type() {
            return "task.changed.v1";
        }
    }

    @Meaning(zh = "工单收回", en = "The task is not the unit's any more: it is to stop working on it")
    record Withdrawn(
            @Meaning(zh = "原因", en = "Why; new codes may be added")
            Because because,

            @Meaning(zh = "工单", en = "Which task it was") TaskSheet task)
            implements OfCase {
        @Override
        public String type() {
            return "task.withdrawn.v1";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Meaning(zh = "不同意退回", en = "The unit asked to return the task and keeps it")
    record ReturnDeclined(
            @Meaning(
                    zh = "理由",
                    en = "What the desk answers; numbers that identify a person are masked",
                    absent = "for a confidential case")
            String reason,

            @Meaning(zh = "工单", en = "The task") TaskSheet task)
            implements OfCase {
        @Override
        public String type() {
            return "task.return-declined.v1";
        }
    }

    @Meaning(zh = "核查不通过", en = "The verifier found it not done: the unit has to go on")
    record HandlingRejected(
            @Meaning(zh = "工单", en = "The task") TaskSheet task) implements OfCase {
        @Override
        public String type() {
            return "task.handling-rejected.v1";
        }
    }

    @Meaning(zh = "重办", en = "The case begins its next round under the same number, and the unit leads it again")
    record Reopened(
            @Meaning(zh = "来由", en = "FOLLOW_UP: the follow-up found it not solved; BY_DESK: the desk decided so")
            RoundEvent.Cause cause,

            @Meaning(zh = "工单", en = "The task of the new round")
            TaskSheet task)
            implements OfCase {
        @Override
        public String type() {
            return "task.reopened.v1";
        }
    }

    @Meaning(zh = "结案", en = "The case is closed")
    record Closed(
            @Meaning(zh = "结果", en = "How it ended") Outcome outcome,

            @Meaning(zh = "工单", en = "The task as it was done")
            TaskSheet task)
            implements OfCase {
        @Override
        public String type() {
            return "task.closed.v1";
        }
    }

    @Meaning(zh = "时限临近", en = "A quarter of the time is left, unless the town configured otherwise")
    record DeadlineNear(
            @Meaning(zh = "事项", en = "Which deadline") Measure measure,
            @Meaning(zh = "到期时间", en = "UTC") Instant dueAt,
            @Meaning(zh = "工单", en = "The task") TaskSheet task)
            implements OfCase {
        @Override
        public String type() {
            return "task.deadline-near.v1";
        }
    }

    @Meaning(zh = "超时", en = "A deadline passed and what had to happen did not")
    record DeadlineMissed(
            @Meaning(zh = "事项", en = "Which deadline") Measure measure,
            @Meaning(zh = "到期时间", en = "UTC") Instant dueAt,
            @Meaning(zh = "工单", en = "The task") TaskSheet task)
            implements OfCase {
        @Override
        public String type() {
            return "task.deadline-missed.v1";
        }
    }

    @Meaning(zh = "催办", en = "The unit is urged; what was said stays with the subdistrict")
    record Urged(
            @Meaning(zh = "催办编号", en = "For example WLC-20231201-0001-U1")
            String urgeNumber,

            @Meaning(zh = "第几次", en = "Which urge of the case, from 1")
            long serial,

            @Meaning(zh = "催办方", en = "Whose impatience it is")
            UrgeSide side,

            @Meaning(zh = "工单", en = "The task") TaskSheet task)
            implements OfCase {
        @Override
        public String type() {
            return "task.urged.v1";
        }
    }
}
