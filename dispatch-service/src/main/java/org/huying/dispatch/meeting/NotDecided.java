package org.huying.dispatch.meeting;

import java.util.List;
import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** Nothing is resolved that was not decided: the meeting took place, and the majority its rule asks for was there. */
public class NotDecided extends Refusal {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a list of names, immutable and serializable
    private final List<String> allowed;

    NotDecided(Meeting meeting, String chinese, String english) {
        super(Kind.CONFLICT, "not-decided", "不能作出决议：" + chinese, "nothing was resolved: " + english);
        allowed = MeetingMove.allowedFrom(meeting.status()).stream()
                .map(Enum::name)
                .toList();
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("allowedMoves", allowed);
    }
}
