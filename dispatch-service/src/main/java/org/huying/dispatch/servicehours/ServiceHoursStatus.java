package org.huying.dispatch.servicehours;

/** What a version of an organisation's service hours is. Whether it is in force is told by its days. */
public enum ServiceHoursStatus {
    PERMANENT,
    /** 试点: ends by itself after its last day. */
    PILOT,
    /** A pilot that was ended early, or never began. */
    WITHDRAWN
}
