package org.huying.dispatch.meeting;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a meeting (召集–召开–纪要–确认). A move that is not listed here is refused. */
public enum MeetingMove {
    HOLD(MeetingStatus.HELD, MeetingStatus.PLANNED),
    WRITE_MINUTES(MeetingStatus.MINUTED, MeetingStatus.HELD, MeetingStatus.MINUTED),
    CONFIRM(MeetingStatus.CONFIRMED, MeetingStatus.MINUTED),
    CANCEL(MeetingStatus.CANCELLED, MeetingStatus.PLANNED);

    private final MeetingStatus to;
    private final Set<MeetingStatus> from;

    MeetingMove(MeetingStatus to, MeetingStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    MeetingStatus from(MeetingStatus current) {
        if (!from.contains(current)) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves that status has. */
    public static List<MeetingMove> allowedFrom(MeetingStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.from.contains(current))
                .toList();
    }

    /** The moves as a Mermaid state diagram: what the README shows. */
    public static String diagram() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> PLANNED\n");
        for (MeetingMove move : values())
            for (MeetingStatus start : move.from)
                diagram.append("    %s --> %s : %s%n".formatted(start, move.to, move));
        return diagram.append("    CONFIRMED --> [*]\n    CANCELLED --> [*]\n").toString();
    }
}
