package org.huying.dispatch.deadline;

import org.huying.chassis.problem.Refusal;

/** An extension is asked for and approved before the deadline expires, or not at all (domain.md §2). */
public class DeadlineExpired extends Refusal {
    private static final long serialVersionUID = 1L;

    DeadlineExpired(String number) {
        super(
                Kind.CONFLICT,
                "deadline-expired",
                number + " 已超过办理时限，不能延期",
                "the deadline of " + number + " has expired; it cannot be extended");
    }
}
