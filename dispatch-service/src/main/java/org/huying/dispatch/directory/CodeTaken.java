package org.huying.dispatch.directory;

import org.huying.chassis.problem.Refusal;

/** Another entry of the directory has that code. */
public class CodeTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    CodeTaken(String code) {
        super(Kind.CONFLICT, "code-taken", "代码 " + code + " 已被使用", "The code " + code + " is taken");
    }
}
