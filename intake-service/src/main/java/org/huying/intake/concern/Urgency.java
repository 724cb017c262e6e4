package org.huying.intake.concern;

/** How pressing a concern is, as whoever brings it says; with its topic it chooses the time limits (domain.md §4). */
public enum Urgency {
    /** 危及生命财产: a threat to life or property. */
    THREAT,
    /** 一般. */
    GENERAL,
    /** 复杂: needs several units, a survey or funds. */
    COMPLEX
}
