package org.huying.dispatch.casefile;

/** An answer given at follow-up. Silence is neither yes nor no (domain.md §2). */
public enum Answer {
    YES,
    NO,
    UNANSWERED
}
