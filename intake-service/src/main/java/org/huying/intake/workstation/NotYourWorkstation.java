package org.huying.intake.workstation;

import org.huying.chassis.problem.NotAllowed;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** Workstations are the community's: its secretary and the desk open and change them; who works there records sessions. */
public class NotYourWorkstation extends NotAllowed {
    private static final long serialVersionUID = 1L;

    private NotYourWorkstation() {
        super(
                "not-your-workstation",
                "不是您负责的工作站，请由该社区书记、网格党小组或街道办理",
                "not a workstation of yours; leave it to the secretary of its community, its party group or the desk");
    }

    static void unlessMayChange(String communityCode, AccessScope caller) {
        boolean ofTheCommunity =
                caller.has(Role.COMMUNITY_SECRETARY) && caller.communities().contains(communityCode);
        if (!ofTheCommunity && !caller.seesAll()) throw new NotYourWorkstation();
    }

    /** Those who answer for the place, and the group that keeps it. */
    static void unlessWorksAt(Workstation workstation, AccessScope caller) {
        boolean keeps =
                workstation.terms().stream().map(WorkstationTerm::keeper).anyMatch(caller.unit()::equals);
        if (!keeps && !caller.covers(workstation.communityCode(), workstation.gridCode()))
            throw new NotYourWorkstation();
    }
}
