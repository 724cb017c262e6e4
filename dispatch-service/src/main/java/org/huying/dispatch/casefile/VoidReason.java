package org.huying.dispatch.casefile;

/** Why a case is void (作废): 重复, 测试或误登, 诉求人撤回, 不属受理范围, 不予受理. */
public enum VoidReason {
    DUPLICATE,
    ENTERED_IN_ERROR,
    WITHDRAWN_BY_REPORTER,
    OUT_OF_SCOPE,
    /** Its concern was declined in intake, where alone that is decided. */
    NOT_TAKEN_ON
}
