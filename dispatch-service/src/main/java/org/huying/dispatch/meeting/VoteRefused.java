package org.huying.dispatch.meeting;

import java.util.List;
import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** A vote is counted once, on an item whose rule asks for one, when the meeting has taken place. */
public class VoteRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a list of names, immutable and serializable
    private final List<String> allowed;

    private VoteRefused(Meeting meeting, String chinese, String english) {
        super(Kind.CONFLICT, "vote-refused", chinese, english);
        allowed = MeetingMove.allowedFrom(meeting.status()).stream()
                .map(Enum::name)
                .toList();
    }

    static VoteRefused notNow(Meeting meeting) {
        return new VoteRefused(
                meeting,
                "会议召开后、纪要确认前登记表决结果（当前 " + meeting.status() + "）",
                "votes are counted when it has taken place and before its minutes are confirmed, not while "
                        + meeting.status());
    }

    static VoteRefused notAsked(Meeting meeting, MeetingItem item) {
        return new VoteRefused(
                meeting, "第 " + item.serial() + " 项无须表决，可直接作出决议", "item " + item.serial() + " needs no vote");
    }

    static VoteRefused countedBefore(Meeting meeting, MeetingItem item) {
        return new VoteRefused(
                meeting,
                "第 " + item.serial() + " 项已登记表决结果；重新表决请另行召开会议",
                "the vote on item " + item.serial() + " was counted before; vote again in another meeting");
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("allowedMoves", allowed);
    }
}
