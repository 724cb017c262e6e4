package org.huying.dispatch.matter;

import org.huying.chassis.problem.NotAllowed;

/** Field work is recorded by those who handle the matter or answer for the place. */
public class NotYoursToRecord extends NotAllowed {
    private static final long serialVersionUID = 1L;

    NotYoursToRecord(String number) {
        super(
                "not-yours-to-record",
                number + " 的现场工作由承办单位和属地网格、社区记录",
                "field work on " + number + " is recorded by the units that handle it and by its grid and community");
    }
}
