package org.huying.dispatch.casefile;

/** How far a case has come: 已立案, 已派遣, 已签收, 已办结 (the handler's claim), 已核查, 已回访, 已结案. */
public enum CaseStatus {
    FILED,
    DISPATCHED,
    ACCEPTED,
    HANDLED,
    VERIFIED,
    FOLLOWED_UP,
    CLOSED
}
