package org.huying.intake.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.problem.Invalid;

/**
 * The meetings a concern may have been raised in. Asked of the table each time: most concerns are raised in none, and
 * whoever has just called a meeting sends its consistency token along.
 */
@ApplicationScoped
public class KnownMeetings {
    private static final String POINTER = "/meetingNumber";

    private final KnownMeetingTable table;

    KnownMeetings(KnownMeetingTable table) {
        this.table = table;
    }

    /** Refuses a meeting that is not known or will not take place, and one of another kind or community. */
    public void mustHaveRoomFor(String number, String kind, String communityCode) {
        KnownMeeting meeting = table.find(number)
                .orElseThrow(() ->
                        new Invalid(POINTER, "没有这个会议，请核对编号，或不填 · no such meeting; check the number, or leave it out"));
        if (meeting.cancelled())
            throw new Invalid(POINTER, "会议已取消，请不填会议编号 · that meeting was cancelled; leave its number out");
        if (!meeting.kind().equals(kind))
            throw new Invalid(
                    POINTER,
                    "与收集渠道不符，该会议请用渠道 " + meeting.kind() + " · the channel of that meeting is " + meeting.kind());
        if (!meeting.communityCode().equals(communityCode))
            throw new Invalid(POINTER, "不是该社区的会议，请核对地点或编号 · a meeting of another community; check address or number");
    }
}
