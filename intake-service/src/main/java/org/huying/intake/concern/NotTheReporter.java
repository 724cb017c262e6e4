package org.huying.intake.concern;

import org.huying.chassis.problem.NotAllowed;

/** The caller may read the concern, but only whoever raised it speaks for themself. */
public class NotTheReporter extends NotAllowed {
    private static final long serialVersionUID = 1L;

    NotTheReporter(String number) {
        super(
                "not-the-reporter",
                number + " 只能由诉求人本人操作，请使用回执上的查询码",
                "only whoever raised " + number + " may do this; use the tracking code of the receipt");
    }
}
