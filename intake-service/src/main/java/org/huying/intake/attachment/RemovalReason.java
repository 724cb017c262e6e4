package org.huying.intake.attachment;

/** Why an attachment is removed. A code, because the reason outlives what it speaks of. */
public enum RemovalReason {
    /** 误传 */
    SENT_BY_MISTAKE,
    /** 涉及他人隐私 */
    SHOWS_OTHERS,
    /** 与诉求无关或内容不当 */
    UNSUITABLE,
    /** 诉求人要求 */
    REPORTER_ASKED,
    /** 重复 */
    DUPLICATE,
    /** 诉求人信息已销毁: the reporter was erased, and this with them. */
    REPORTER_ERASED
}
