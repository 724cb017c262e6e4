package org.huying.dispatch.told.proactive;

import org.huying.dispatch.notice.NoticeContent;
import org.huying.dispatch.told.Meaning;

/** What a unit is told of a proactive topic (未诉先办) and of its tasks there. */
public sealed interface TopicNotice extends NoticeContent {
    TopicSheet topic();

    @Meaning(zh = "专题立项", en = "A topic is taken up, or taken up again; the unit leads it or helps")
    record Opened(@Meaning(zh = "专题", en = "The topic") TopicSheet topic) implements TopicNotice {
        @Override
        public String type() {
            return "proactive-topic.opened.v1";
        }
    }

    @Meaning(zh = "专题办结", en = "The topic is closed")
    record Closed(@Meaning(zh = "专题", en = "The topic") TopicSheet topic) implements TopicNotice {
        @Override
        public String type() {
            return "proactive-topic.closed.v1";
        }
    }

    @Meaning(zh = "专题任务派发", en = "The unit is given a task of a topic")
    record TaskAssigned(
            @Meaning(zh = "任务", en = "The task") TopicTaskSheet task,
            @Meaning(zh = "专题", en = "The topic") TopicSheet topic)
            implements TopicNotice {
        @Override
        public String type() {
            return "proactive-topic.task-assigned.v1";
        }
    }

    @Meaning(zh = "专题任务退回", en = "The unit's task is not done yet after all")
    record TaskSentBack(
            @Meaning(zh = "理由", en = "Why; numbers that identify a person are masked")
            String reason,

            @Meaning(zh = "任务", en = "The task") TopicTaskSheet task,
            @Meaning(zh = "专题", en = "The topic") TopicSheet topic)
            implements TopicNotice {
        @Override
        public String type() {
            return "proactive-topic.task-sent-back.v1";
        }
    }

    @Meaning(zh = "专题任务确认", en = "Somebody else saw that the unit's task is done")
    record TaskConfirmed(
            @Meaning(zh = "任务", en = "The task") TopicTaskSheet task,
            @Meaning(zh = "专题", en = "The topic") TopicSheet topic)
            implements TopicNotice {
        @Override
        public String type() {
            return "proactive-topic.task-confirmed.v1";
        }
    }
}
