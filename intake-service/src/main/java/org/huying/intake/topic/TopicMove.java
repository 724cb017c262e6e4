package org.huying.intake.topic;

import java.util.Arrays;
import java.util.List;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a topic (类别). A move that is not listed here is refused. */
public enum TopicMove {
    RELABEL(TopicStatus.LISTED, TopicStatus.LISTED),
    RETIRE(TopicStatus.LISTED, TopicStatus.RETIRED);

    private final TopicStatus from;
    private final TopicStatus to;

    TopicMove(TopicStatus from, TopicStatus to) {
        this.from = from;
        this.to = to;
    }

    TopicStatus from(TopicStatus current) {
        if (current != from) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves a topic in that status has. */
    public static List<TopicMove> allowedFrom(TopicStatus current) {
        return Arrays.stream(values()).filter(move -> move.from == current).toList();
    }
}
