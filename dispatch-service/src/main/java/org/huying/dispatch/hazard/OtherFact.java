package org.huying.dispatch.hazard;

import org.huying.chassis.problem.Refusal;

/** The phone sent something else under an id that is taken. */
public class OtherFact extends Refusal {
    private static final long serialVersionUID = 1L;

    public OtherFact(String id) {
        super(
                Kind.CONFLICT,
                "other-content",
                id + " 已记录为其他内容，请换一个编号重新提交",
                id + " was recorded with other content; send this one under a new id");
    }
}
