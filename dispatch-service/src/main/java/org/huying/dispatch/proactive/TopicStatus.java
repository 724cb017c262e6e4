package org.huying.dispatch.proactive;

/** How far a proactive topic has come: 已立项, 推进中, 复盘中, 已办结. */
public enum TopicStatus {
    OPEN,
    UNDER_WAY,
    IN_REVIEW,
    CLOSED
}
