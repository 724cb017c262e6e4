package org.huying.dispatch.referral;

/** What the unit found. */
public enum ReferralOutcome {
    /** 属实 */
    SUBSTANTIATED,
    /** 不属实 */
    NOT_SUBSTANTIATED,
    /** 已立案接办: the unit goes on with it by itself */
    TAKEN_OVER,
    /** 已转其他机关 */
    OTHER_AUTHORITY
}
