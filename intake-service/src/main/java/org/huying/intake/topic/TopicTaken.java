package org.huying.intake.topic;

import org.huying.chassis.problem.Refusal;

/** There is or was a topic of that code; a code stands for the same thing for good. */
public class TopicTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    TopicTaken(String code) {
        super(
                Kind.CONFLICT,
                "topic-taken",
                "类别代码 " + code + " 已被使用（停用的代码也不再使用），请另取代码",
                "the code " + code + " is or was a topic's, and is not given again; take another");
    }
}
