package org.huying.dispatch.subscription;

import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** Whose subscriptions a caller may see and change: the desk all, a partner unit its own (domain.md §7). */
final class SubscriptionScope {
    private SubscriptionScope() {}

    static boolean covers(AccessScope caller, String unit) {
        return caller.seesAll() || (caller.has(Role.PARTNER) && unit.equals(caller.unit()));
    }
}
