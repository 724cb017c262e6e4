package org.huying.dispatch.proactive;

import org.huying.chassis.problem.NotAllowed;

/** Only the unit that leads a topic moves it on. */
public class NotTheLead extends NotAllowed {
    private static final long serialVersionUID = 1L;

    NotTheLead(String number) {
        super("not-the-lead", number + " 由牵头单位操作", "only the unit that leads " + number + " does this");
    }
}
