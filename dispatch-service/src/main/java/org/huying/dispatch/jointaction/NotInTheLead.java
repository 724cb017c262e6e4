package org.huying.dispatch.jointaction;

import org.huying.chassis.problem.NotAllowed;

/** A joint action is moved by the unit that leads it, the secretary of a community it serves, and the desk. */
public class NotInTheLead extends NotAllowed {
    private static final long serialVersionUID = 1L;

    NotInTheLead(String number) {
        super(
                "not-in-the-lead",
                number + " 由牵头单位、所在社区书记或街道受理台操作",
                "the lead of " + number + ", the community's secretary or the desk does this");
    }
}
