package org.huying.dispatch.hazard;

import org.huying.chassis.problem.NotAllowed;

/** Only those who answer for the place do this: its grid, its community, the desk. */
public class NotAnsweringForPlace extends NotAllowed {
    private static final long serialVersionUID = 1L;

    NotAnsweringForPlace() {
        super(
                "not-answering-for-place",
                "该地点不归您负责，请由所在网格、社区或街道受理台操作",
                "you do not answer for this place; its grid, its community or the desk does this");
    }
}
