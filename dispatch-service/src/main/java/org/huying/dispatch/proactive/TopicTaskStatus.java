package org.huying.dispatch.proactive;

/** How far one task of a topic has come: 待办, 已办, 已确认. */
public enum TopicTaskStatus {
    OPEN,
    /** Its unit says it is done. */
    DONE,
    /** Somebody else saw that it is. */
    CONFIRMED
}
