package org.huying.dispatch.hazard;

/** What has to be there before a rectification may start or be reported complete. */
public enum Readiness {
    /** 现场核查, by at least two. */
    INSPECTION,
    /** 共建单位勘查. */
    SURVEY,
    /** 责任. */
    RESPONSIBILITY,
    /** 措施. */
    MEASURES,
    /** 资金. */
    FUNDS,
    /** 时限. */
    DUE_DATE,
    /** 预案. */
    INTERIM_CONTROL,
    /** 整改前照片. */
    PHOTO_BEFORE,
    /** 整改后照片. */
    PHOTO_AFTER
}
