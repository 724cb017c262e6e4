package org.huying.dispatch.answer;

import org.huying.chassis.problem.Refusal;

/** There is no such type of answer. */
class UnknownAnswer extends Refusal {
    private static final long serialVersionUID = 1L;

    UnknownAnswer() {
        super(
                Kind.INVALID,
                "unknown-answer",
                "没有这种答复类型，可用类型见 /schemas",
                "No such type of answer; /schemas lists those there are");
    }
}
