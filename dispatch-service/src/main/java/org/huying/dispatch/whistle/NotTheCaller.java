package org.huying.dispatch.whistle;

import org.huying.chassis.problem.NotAllowed;

/** Only the unit that called rates those who came and closes the whistle. */
public class NotTheCaller extends NotAllowed {
    private static final long serialVersionUID = 1L;

    NotTheCaller(String number) {
        super("not-the-caller", number + " 由吹哨单位评价和办结", "only the unit that sounded " + number + " does this");
    }
}
