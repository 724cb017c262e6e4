package org.huying.intake.abuse;

/** Why the desk decided as it did. A code: it stays in the audit log longer than anything about the caller may. */
public enum FlagReason {
    /** 辱骂、骚扰 */
    ABUSIVE_CONTENT,
    /** 机器批量提交 */
    AUTOMATED_CALLS,
    /** 反复虚假反映 */
    FALSE_REPORTS,
    /** 误标 */
    MISTAKEN_FLAG,
    /** 申诉成立 */
    APPEAL_GRANTED
}
