package org.huying.dispatch.proactive;

import org.huying.chassis.problem.NotAllowed;

/** Only the desk and the secretary of the community decide on a topic. */
public class NotOfThePlace extends NotAllowed {
    private static final long serialVersionUID = 1L;

    NotOfThePlace(String number) {
        super(
                "not-of-the-place",
                number + " 由所在社区或街道受理台操作",
                "the community's secretary or the desk does this to " + number);
    }
}
