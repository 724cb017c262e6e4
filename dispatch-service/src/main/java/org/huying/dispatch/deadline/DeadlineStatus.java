package org.huying.dispatch.deadline;

/** How it stands with a deadline: 计时中, 已超时, 已挂账, 已完成, 已终止. */
public enum DeadlineStatus {
    RUNNING,
    /** Due and not met: the overdue stock. */
    MISSED,
    /** 挂账: out of the overdue stock until its review date. */
    DEFERRED,
    /** What had to happen did, in time or late. */
    MET,
    /** The case ended without it. */
    STOPPED;

    /** What had to happen has not yet. */
    public boolean isOpen() {
        return this == RUNNING || this == MISSED || this == DEFERRED;
    }
}
