package org.huying.dispatch.timelimit;

/** From when a limit counts. */
public enum StartRule {
    /** From the moment of dispatch, to the second. */
    FROM_THE_MOMENT,
    /** The day of dispatch does not count; the last day ends at 24:00, Asia/Shanghai. */
    FROM_NEXT_DAY
}
