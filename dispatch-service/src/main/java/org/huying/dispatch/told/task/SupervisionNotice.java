package org.huying.dispatch.told.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.huying.dispatch.told.Meaning;

/** What a unit is told of a supervision (督办) of its work. */
public sealed interface SupervisionNotice extends TaskNotice {
    /** What the organ decided. */
    enum Decision {
        /** 认定: the requirements are met. */
        CONFIRMED,
        /** Not met: the unit has to report again. */
        REJECTED,
        /** 解除. */
        LIFTED
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Meaning(zh = "督办", en = "An organ supervises the unit's work, or demands more than before (升级为挂牌督办)")
    record Supervised(
            @Meaning(zh = "督办单", en = "What is demanded") SupervisionSheet supervision,

            @Meaning(zh = "工单", en = "The task", absent = "when the unit has it no more")
            TaskSheet task)
            implements SupervisionNotice {
        @Override
        public String type() {
            return "task.supervised.v1";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Meaning(zh = "督办决定", en = "The organ decided upon what the unit reported, or lifted the supervision")
    record Decided(
            @Meaning(zh = "决定", en = "What was decided") Decision decision,

            @Meaning(
                    zh = "理由",
                    en = "Why the report was rejected; numbers that identify a person are masked",
                    absent = "for another decision, and for a confidential case")
            String reason,

            @Meaning(zh = "督办单", en = "What is demanded") SupervisionSheet supervision,

            @Meaning(zh = "工单", en = "The task", absent = "when the unit has it no more")
            TaskSheet task)
            implements SupervisionNotice {
        @Override
        public String type() {
            return "task.supervision-decided.v1";
        }
    }
}
