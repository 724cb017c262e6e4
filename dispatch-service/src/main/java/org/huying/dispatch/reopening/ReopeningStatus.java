package org.huying.dispatch.reopening;

/** How it stands with a reporter's request to reopen a case. */
public enum ReopeningStatus {
    REQUESTED,
    APPROVED,
    DECLINED,
    /** The case was reopened for another reason before anybody decided. */
    OVERTAKEN
}
