package org.huying.intake.household;

/** The outcome after which a household's data has no purpose any more. */
public enum Because {
    /** 不属实: a referral's outcome, or the case was closed as untrue. */
    NOT_SUBSTANTIATED,
    /** 属实: a referral's outcome. */
    SUBSTANTIATED,
    /** 已立案接办: a referral's outcome. */
    TAKEN_OVER,
    /** 已转其他机关: a referral's outcome. */
    OTHER_AUTHORITY,
    /** 已结案: the case was closed, and no referral told more. */
    CONCLUDED,
    /** 已移交: a body outside has the case. */
    TRANSFERRED,
    /** 作废、不予立案: there was never anything to act on. */
    VOID
}
