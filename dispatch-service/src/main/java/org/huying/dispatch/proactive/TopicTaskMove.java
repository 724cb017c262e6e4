package org.huying.dispatch.proactive;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of one task of a topic (待办–已办–确认). A move that is not listed here is refused. */
public enum TopicTaskMove {
    COMPLETE(TopicTaskStatus.DONE, TopicTaskStatus.OPEN),
    CONFIRM(TopicTaskStatus.CONFIRMED, TopicTaskStatus.DONE),
    SEND_BACK(TopicTaskStatus.OPEN, TopicTaskStatus.DONE);

    private final TopicTaskStatus to;
    private final Set<TopicTaskStatus> from;

    TopicTaskMove(TopicTaskStatus to, TopicTaskStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    TopicTaskStatus from(TopicTaskStatus current) {
        if (!from.contains(current)) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves that status has. */
    public static List<TopicTaskMove> allowedFrom(TopicTaskStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.from.contains(current))
                .toList();
    }

    /** The moves as a Mermaid state diagram: what the README shows. */
    public static String diagram() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> OPEN\n");
        for (TopicTaskMove move : values())
            for (TopicTaskStatus start : move.from)
                diagram.append("    %s --> %s : %s%n".formatted(start, move.to, move));
        return diagram.append("    CONFIRMED --> [*]\n").toString();
    }
}
