package org.huying.intake.evaluation;

/** An answer to one of the three questions, in the terms of a follow-up. Silence is neither yes nor no (domain.md §2). */
public enum Answer {
    YES,
    NO,
    UNANSWERED
}
