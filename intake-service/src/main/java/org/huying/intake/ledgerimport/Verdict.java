package org.huying.intake.ledgerimport;

/** What becomes of a row. */
public enum Verdict {
    /** 可登记: it becomes a concern. */
    GOOD,
    /** 已登记过: it became one before, with this file or another. */
    KNOWN,
    /** 退回: something is wrong with it. */
    REJECTED
}
