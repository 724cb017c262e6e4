package org.huying.intake.household;

/**
 * Why somebody has to read it. A code, because the reason stays in the audit log longer than the household's data may be
 * kept, and no word of it must.
 */
public enum UnsealingReason {
    /** 现场走访 */
    VISIT,
    /** 移交有关机关 */
    REFERRAL,
    /** 核查督办 */
    SUPERVISION,
    /** 更正 */
    CORRECTION,
    /** 本人申请 */
    DATA_SUBJECT_REQUEST
}
