package org.huying.intake.erasure;

/** Why a reporter is erased (个人信息保护法 art. 47). A code: no word about the person may outlive them. */
public enum ErasureReason {
    /** 本人要求: with the tracking code, or signed in. */
    OWN_WISH(false),
    /** 受理本人申请: asked for at the desk. */
    DATA_SUBJECT_REQUEST(true),
    /** 违法违规处理: what was collected should not have been. */
    UNLAWFUL(true),
    /** 目的已实现: nobody needs to reach the person any more. */
    PURPOSE_SERVED(true),
    /** 保存期满: by a rule. */
    RETENTION(false);

    private final boolean staff;

    ErasureReason(boolean staff) {
        this.staff = staff;
    }

    /** Whether the desk or a security administrator may give it. */
    boolean isForStaff() {
        return staff;
    }
}
