package org.huying.dispatch.casefile;

/** Why a case is void (作废): 重复, 测试或误登, 诉求人撤回, 不属受理范围. */
public enum VoidReason {
    DUPLICATE,
    ENTERED_IN_ERROR,
    WITHDRAWN_BY_REPORTER,
    OUT_OF_SCOPE
}
