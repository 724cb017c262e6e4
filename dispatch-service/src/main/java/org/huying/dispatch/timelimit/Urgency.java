package org.huying.dispatch.timelimit;

/** How pressing a matter is, beside its topic: the two together choose the time limit (domain.md §4). */
public enum Urgency {
    /** 危及生命财产: a threat to life or property. */
    THREAT,
    /** 一般. */
    GENERAL,
    /** 复杂: needs several units, a survey or funds. */
    COMPLEX
}
