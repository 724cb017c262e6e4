package org.huying.intake.topic;

/** Whether a topic takes new concerns. */
public enum TopicStatus {
    LISTED,
    /** 已停用: it takes no new concerns; those it has keep it, and its code is never given again. */
    RETIRED
}
