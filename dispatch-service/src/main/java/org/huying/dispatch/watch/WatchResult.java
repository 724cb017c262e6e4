package org.huying.dispatch.watch;

/** What a watch found when its days were over. */
public enum WatchResult {
    /** 未复发. */
    QUIET,
    /** 复发. */
    RECURRED;

    static WatchResult of(int times) {
        return times == 0 ? QUIET : RECURRED;
    }
}
