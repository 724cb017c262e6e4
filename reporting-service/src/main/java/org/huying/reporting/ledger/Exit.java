package org.huying.reporting.ledger;

/** How a concern left in intake, whatever its case told before or after. */
public enum Exit {
    /** 不予受理: it is not counted as collected (domain.md §6). */
    DECLINED,
    /** 撤回: it stays collected, and is neither concluded nor open. */
    WITHDRAWN
}
