package org.huying.dispatch.proactive;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a proactive topic (立项–推进–复盘–办结). A move that is not listed here is refused. */
public enum TopicMove {
    START(TopicStatus.UNDER_WAY, TopicStatus.OPEN),
    SUBMIT(TopicStatus.IN_REVIEW, TopicStatus.UNDER_WAY),
    RESUME(TopicStatus.UNDER_WAY, TopicStatus.IN_REVIEW),
    CLOSE(TopicStatus.CLOSED, TopicStatus.IN_REVIEW),
    REOPEN(TopicStatus.UNDER_WAY, TopicStatus.CLOSED);

    private final TopicStatus to;
    private final Set<TopicStatus> from;

    TopicMove(TopicStatus to, TopicStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    TopicStatus from(TopicStatus current) {
        if (!from.contains(current)) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves that status has. */
    public static List<TopicMove> allowedFrom(TopicStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.from.contains(current))
                .toList();
    }

    /** The moves as a Mermaid state diagram: what the README shows. */
    public static String diagram() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> OPEN\n");
        for (TopicMove move : values())
            for (TopicStatus start : move.from) diagram.append("    %s --> %s : %s%n".formatted(start, move.to, move));
        return diagram.append("    CLOSED --> [*]\n").toString();
    }
}
