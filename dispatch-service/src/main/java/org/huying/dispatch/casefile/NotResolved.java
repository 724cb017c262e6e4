package org.huying.dispatch.casefile;

import org.huying.chassis.problem.Invalid;

/** Resolved (解决) is what the reporter says at follow-up; a case they call unsolved has another outcome (domain.md §1). */
public class NotResolved extends Invalid {
    private static final long serialVersionUID = 1L;

    NotResolved(String number) {
        super("/outcome", number + " 回访未解决，不能以“解决”结案 · the reporter said it is not solved, so not RESOLVED");
    }
}
