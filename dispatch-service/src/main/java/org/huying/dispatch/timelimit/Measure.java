package org.huying.dispatch.timelimit;

/** What has to happen in time. Each has a clock of its own, and all of them start at dispatch. */
public enum Measure {
    /** 签收: the unit takes the task. */
    ACCEPT,
    /** 响应: the reporter is contacted for the first time. */
    FIRST_CONTACT,
    /** 办结: the unit reports the matter handled. */
    RESOLUTION
}
