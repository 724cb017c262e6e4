package org.huying.dispatch.deadline;

/** How far a petition has come: 待审批, 已批准, 未批准, 已到期. */
public enum PetitionStatus {
    REQUESTED,
    APPROVED,
    REJECTED,
    /** A deferral whose case has come back. */
    ENDED
}
