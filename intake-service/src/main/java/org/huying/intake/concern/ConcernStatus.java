package org.huying.intake.concern;

/**
 * How it stands with a concern itself (已登记, 已受理, 不予受理, 已合并, 已撤回, 已转达); how far its handling has come is told by its
 * case.
 */
public enum ConcernStatus {
    /** It was dispatched at once all the same: nobody's help waits for paper. */
    REGISTERED,
    ACCEPTED,
    DECLINED,
    /** It reports the same matter as another one and goes on under that one's number. */
    MERGED,
    WITHDRAWN,
    /** A praise (表扬): nobody has to act on it. */
    PASSED_ON;

    /** Nothing more comes of it for whoever raised it. */
    boolean isAnEnd() {
        return this == DECLINED || this == WITHDRAWN || this == PASSED_ON;
    }
}
