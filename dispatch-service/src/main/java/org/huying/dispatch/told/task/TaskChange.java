package org.huying.dispatch.told.task;

/** What is different about a task. Codes may be added; a receiver that does not know one reads the sheet. */
public enum TaskChange {
    /** 签收, by the unit itself, whichever of its people or programs did it; so are those down to DEFERRAL_REQUESTED. */
    ACCEPTED,
    FIRST_CONTACT_RECORDED,
    RETURN_REQUESTED,
    ARBITRATION_REQUESTED,
    HANDLED,
    EXTENSION_REQUESTED,
    DEFERRAL_REQUESTED,
    /** 核查通过. */
    VERIFIED,
    /** Another unit leads now. */
    LEAD_CHANGED,
    CO_HANDLER_ADDED,
    /** More was said of the concern; it is read in intake. */
    SUPPLEMENTED,
    ATTACHMENT_ADDED,
    ATTACHMENT_REMOVED,
    /** 延期. */
    EXTENSION_APPROVED,
    EXTENSION_REJECTED,
    /** 挂账. */
    DEFERRAL_APPROVED,
    DEFERRAL_REJECTED,
    /** 挂账恢复: the clock runs again. */
    RESUMED,
    /** Counted again on a calendar that knows more. */
    DEADLINE_RECOMPUTED,
    /** 剔除: it leaves the rates. */
    EXCLUDED
}
