package org.huying.dispatch.supervision;

import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** The organ in whose name a case is supervised: supervision is an act of an organ, not only a missed deadline (§1). */
public enum Organ {
    /** 街道党工委, for which the subdistrict desk acts. */
    SUBDISTRICT_PARTY_COMMITTEE(Role.SUBDISTRICT_DESK),
    /** 街道办理中心. */
    SUBDISTRICT_DESK(Role.SUBDISTRICT_DESK),
    /** 社区党总支, for which its secretary acts. */
    COMMUNITY_PARTY_BRANCH(Role.COMMUNITY_SECRETARY);

    private final Role actsThrough;

    Organ(Role actsThrough) {
        this.actsThrough = actsThrough;
    }

    public boolean actsThrough(AccessScope caller) {
        return caller.has(actsThrough);
    }

    /** 挂牌 is the subdistrict's. */
    public boolean mayList() {
        return actsThrough == Role.SUBDISTRICT_DESK;
    }
}
