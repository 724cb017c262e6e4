package org.huying.dispatch.casefile;

import org.huying.chassis.problem.NotAllowed;

/** Only the unit a task was given to accepts it and reports on it. */
public class NotYourTask extends NotAllowed {
    private static final long serialVersionUID = 1L;

    NotYourTask(String number) {
        super("not-your-task", number + " 由其他单位承办，请由承办单位操作", number + " is another unit's task; that unit has to act");
    }
}
