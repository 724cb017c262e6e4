package org.huying.dispatch.referral;

/** How far a referral has come. */
public enum ReferralStatus {
    /** 已移交: the unit has not said yet that it has it. */
    SENT,
    /** 已接收. */
    ACKNOWLEDGED,
    /** 已反馈结果. */
    OUTCOME_REPORTED,
    /** 不予受理: not a matter of that unit. */
    DECLINED,
    /** 已撤回 by whoever sent it. */
    WITHDRAWN;

    /** Something is still to come of it. */
    public boolean isOpen() {
        return this == SENT || this == ACKNOWLEDGED;
    }
}
