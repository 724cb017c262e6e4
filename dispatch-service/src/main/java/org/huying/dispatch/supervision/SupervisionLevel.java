package org.huying.dispatch.supervision;

/** How weighty a supervision is. */
public enum SupervisionLevel {
    /** 督办. */
    ORDINARY,
    /** 挂牌督办, 纳入检视整改: kept on the subdistrict's list until it is lifted. */
    LISTED
}
