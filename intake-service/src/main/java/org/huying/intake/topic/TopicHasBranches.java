package org.huying.intake.topic;

import org.huying.chassis.problem.Refusal;

/** What stands below a topic goes first. */
public class TopicHasBranches extends Refusal {
    private static final long serialVersionUID = 1L;

    TopicHasBranches(String code) {
        super(
                Kind.CONFLICT,
                "topic-has-branches",
                "类别 " + code + " 下还有使用中的类别，请先停用下级",
                "topics below " + code + " are still in use; retire them first");
    }
}
