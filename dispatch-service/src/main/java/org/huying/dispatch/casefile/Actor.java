package org.huying.dispatch.casefile;

import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/**
 * Who makes a move: the unit acted for and the role acted in.
 *
 * @param unit code of the unit; the system itself acts for none
 */
public record Actor(String unit, String role) {
    static final Actor SYSTEM = new Actor("", "system");

    boolean isDesk() {
        return role.equals(Role.Names.SUBDISTRICT_DESK);
    }

    public static Actor of(AccessScope caller) {
        return new Actor(caller.unit(), caller.actingRole());
    }
}
