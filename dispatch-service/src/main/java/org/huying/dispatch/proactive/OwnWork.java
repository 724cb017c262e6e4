package org.huying.dispatch.proactive;

import org.huying.chassis.problem.NotAllowed;

/** Whoever did the work does not certify it. */
public class OwnWork extends NotAllowed {
    private static final long serialVersionUID = 1L;

    OwnWork(String number) {
        super(
                "own-work",
                "不能确认或复盘本单位的工作，请由其他单位操作（" + number + "）",
                "somebody other than whoever did it has to say so of " + number);
    }
}
