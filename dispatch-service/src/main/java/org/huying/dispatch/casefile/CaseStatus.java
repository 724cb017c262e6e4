package org.huying.dispatch.casefile;

/**
 * How far a case has come: 核实中, 已立案, 已派遣, 已签收, 申请退回, 退回仲裁, 已办结 (the handler's claim), 已核查, 已回访, 已结案;
 * and the other ends: 已移交, 已作废, 不予立案, 已合并 (it goes on under another number).
 */
public enum CaseStatus {
    PRE_CHECK,
    FILED,
    DISPATCHED,
    ACCEPTED,
    RETURN_REQUESTED,
    IN_ARBITRATION,
    HANDLED,
    VERIFIED,
    FOLLOWED_UP,
    CLOSED,
    TRANSFERRED,
    VOIDED,
    DECLINED,
    MERGED
}
