package org.huying.dispatch.told.task;

/** What the unit of a task may do with it now. */
public enum TaskAct {
    /** 签收. */
    ACCEPT,
    /** 响应. */
    RECORD_FIRST_CONTACT,
    /** 申请退回. */
    REQUEST_RETURN,
    /** 申请仲裁: what a second request is. */
    REQUEST_ARBITRATION,
    /** 进展. */
    NOTE_PROGRESS,
    /** 办结照片. */
    ADD_PHOTO,
    /** 办结. */
    REPORT_HANDLED
}
