package org.huying.dispatch.told.jointaction;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.huying.dispatch.notice.NoticeContent;
import org.huying.dispatch.told.Meaning;

/** What a unit is told of a joint action (联合行动) it has a part in. */
public sealed interface JointActionNotice extends NoticeContent {
    @Meaning(zh = "联合行动计划", en = "A joint action is planned, with a part for the unit; nobody has agreed to it yet")
    record Planned(
            @Meaning(zh = "联合行动单", en = "The joint action") JointActionSheet jointAction) implements JointActionNotice {
        @Override
        public String type() {
            return "joint-action.planned.v1";
        }
    }

    @Meaning(zh = "联合行动改计划", en = "Its plan is replaced by another; the unit may be new in it")
    record Replanned(
            @Meaning(zh = "联合行动单", en = "The joint action") JointActionSheet jointAction) implements JointActionNotice {
        @Override
        public String type() {
            return "joint-action.replanned.v1";
        }
    }

    @Meaning(zh = "退出联合行动", en = "By the new plan the unit has no part in it any more")
    record Withdrawn(
            @Meaning(zh = "行动编号", en = "Number of the joint action")
            String number) implements JointActionNotice {
        @Override
        public String type() {
            return "joint-action.withdrawn.v1";
        }
    }

    @Meaning(zh = "联合行动确定", en = "Its plan is agreed upon: the shifts stand")
    record Adopted(
            @Meaning(zh = "联合行动单", en = "The joint action") JointActionSheet jointAction) implements JointActionNotice {
        @Override
        public String type() {
            return "joint-action.adopted.v1";
        }
    }

    @Meaning(zh = "联合行动开始", en = "It begins")
    record Started(
            @Meaning(zh = "联合行动单", en = "The joint action") JointActionSheet jointAction) implements JointActionNotice {
        @Override
        public String type() {
            return "joint-action.started.v1";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Meaning(zh = "联合行动取消", en = "It does not take place, or not to its end")
    record Cancelled(
            @Meaning(
                    zh = "理由",
                    en = "Why; numbers that identify a person are masked",
                    absent = "where a case is confidential")
            String reason,

            @Meaning(zh = "联合行动单", en = "The joint action") JointActionSheet jointAction)
            implements JointActionNotice {
        @Override
        public String type() {
            return "joint-action.cancelled.v1";
        }
    }

    @Meaning(zh = "联合行动结束", en = "It is over; what happened in it may still be recorded")
    record Ended(
            @Meaning(zh = "联合行动单", en = "The joint action") JointActionSheet jointAction) implements JointActionNotice {
        @Override
        public String type() {
            return "joint-action.ended.v1";
        }
    }
}
