package org.huying.intake.concern;

/** How it stands with a concern itself (已登记, 已合并); how far its handling has come is told by its case. */
public enum ConcernStatus {
    REGISTERED,
    /** It reports the same matter as another one and goes on under that one's number. */
    MERGED
}
