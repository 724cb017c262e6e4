package org.huying.dispatch.answer;

/** On which way an answer came. */
public enum Way {
    /** Posted to us, signed. */
    WEBHOOK,
    /** Written to the unit's own topic. */
    TOPIC
}
