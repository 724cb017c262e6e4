package org.huying.dispatch.routing.rule;

/** What the reporter wants (性质, domain.md §4), as intake tells it. */
public enum Nature {
    CONSULTATION,
    HELP,
    COMPLAINT,
    TIP_OFF,
    SUGGESTION,
    PRAISE
}
