package org.huying.reporting.task;

import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.summary.Window;

/**
 * What a report of tasks asks for.
 *
 * @param community only there; null everywhere
 */
public record Question(Window window, String community, AccessScope caller) {
    /** A party group and a partner unit see what they themselves had, everybody else what is in their place. */
    public boolean isSeen(Matter matter, Unit unit) {
        boolean there = community == null || community.equals(matter.communityCode());
        return there
                && (caller.covers(matter.communityCode(), matter.gridCode())
                        || unit.code().equals(caller.unit()));
    }
}
