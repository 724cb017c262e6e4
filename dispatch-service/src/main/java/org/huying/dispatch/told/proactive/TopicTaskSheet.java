package org.huying.dispatch.told.proactive;

import java.time.LocalDate;
import java.util.List;
import org.huying.dispatch.proactive.TopicTask;
import org.huying.dispatch.proactive.TopicTaskStatus;
import org.huying.dispatch.told.Meaning;
import org.huying.dispatch.told.Wording;

/** One task of a proactive topic, as its unit is told of it. */
@Meaning(zh = "专题任务", en = "What the unit has to do for a topic")
public record TopicTaskSheet(
        @Meaning(zh = "任务序号", en = "Its number within the topic, from 1")
        int task,

        @Meaning(zh = "任务内容", en = "What is to be done; numbers that identify a person are masked")
        String what,

        @Meaning(zh = "最后一天", en = "Its last day, Asia/Shanghai")
        LocalDate dueOn,

        @Meaning(zh = "状态", en = "How far it has come") TopicTaskStatus status,

        @Meaning(zh = "退回次数", en = "How often it was sent back")
        int sentBack,

        @Meaning(zh = "可用操作", en = "What the unit may do now")
        List<Act> allowedMoves) {
    /** What the unit may do. */
    public enum Act {
        /** 完成. */
        COMPLETE
    }

    static TopicTaskSheet of(TopicTask task) {
        return new TopicTaskSheet(
                task.serial(),
                Wording.masked(task.what()),
                task.dueOn(),
                task.status(),
                task.sentBack(),
                task.status() == TopicTaskStatus.OPEN ? List.of(Act.COMPLETE) : List.of());
    }
}
