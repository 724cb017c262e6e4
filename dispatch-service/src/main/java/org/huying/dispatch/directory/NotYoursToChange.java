package org.huying.dispatch.directory;

import org.huying.chassis.problem.NotAllowed;

/** A community changes the heads and party group members of its own grids, and nothing else of the directory. */
public class NotYoursToChange extends NotAllowed {
    private static final long serialVersionUID = 1L;

    NotYoursToChange(String code) {
        super(
                "not-yours-to-change",
                "社区只能更改本社区网格的楼栋长、联户长和党小组成员",
                "A community may change only heads and party group members of its own grids, not this of " + code);
    }
}
