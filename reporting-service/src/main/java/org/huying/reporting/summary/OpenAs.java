package org.huying.reporting.summary;

/**
 * How it stands with an open concern. It counts in exactly one: what is deferred (挂账) is not counted as extended, whatever
 * was extended before it; what has more time (延期) in the round that runs is not counted as in progress.
 */
public enum OpenAs {
    IN_PROGRESS,
    DEFERRED,
    EXTENDED
}
