package org.huying.dispatch.referral;

/** Why a matter is referred. A code, never a text: what it is about stays with those who may read it. */
public enum ReferralReason {
    /** 涉嫌违法 */
    SUSPECTED_OFFENCE,
    /** 治安隐患 */
    PUBLIC_SECURITY_RISK,
    /** 需要执法 */
    ENFORCEMENT_NEEDED,
    /** 属其法定职责 */
    STATUTORY_DUTY,
    /** 需要专业处置 */
    EXPERTISE_NEEDED
}
