package org.huying.dispatch.answer;

/** What became of an answer; it never changes. */
public enum AnswerOutcome {
    /** It had its effect. */
    TAKEN,
    /** It had none; the problem says why. */
    REFUSED
}
