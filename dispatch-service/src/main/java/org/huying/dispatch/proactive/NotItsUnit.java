package org.huying.dispatch.proactive;

import org.huying.chassis.problem.NotAllowed;

/** Only the unit that has a task says it is done. */
public class NotItsUnit extends NotAllowed {
    private static final long serialVersionUID = 1L;

    NotItsUnit(String number, int serial) {
        super(
                "not-its-unit",
                number + " 第 " + serial + " 项由其责任单位办理",
                "task " + serial + " of " + number + " is another unit's");
    }
}
