package org.huying.dispatch.supervision;

import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** Whose impatience an urge carries. */
public enum UrgeSide {
    DESK,
    COMMUNITY,
    /** The reporter asked again; the desk passes it on. */
    REPORTER;

    static UrgeSide of(AccessScope caller, boolean onBehalfOfReporter) {
        if (!onBehalfOfReporter) return caller.has(Role.SUBDISTRICT_DESK) ? DESK : COMMUNITY;
        if (!caller.has(Role.SUBDISTRICT_DESK)) throw new OnBehalfByDesk();
        return REPORTER;
    }
}
