package org.huying.intake.unsealing;

/** Why somebody has to know who raised a concern. */
public enum AccessReason {
    /** 回访联系 */
    CALL_BACK,
    /** 现场联系 */
    ON_SITE,
    /** 核查督办 */
    SUPERVISION,
    /** 更正 */
    CORRECTION,
    /** 本人申请 */
    DATA_SUBJECT_REQUEST
}
