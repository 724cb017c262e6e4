package org.huying.dispatch.resolution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.huying.dispatch.meeting.Meeting;
import org.huying.dispatch.meeting.MeetingKind;

/** The meeting something was resolved in, and under which item of its agenda. */
@Embeddable
public record Origin(
        @Column(name = "meeting_id") UUID meetingId,
        @Column(name = "meeting_number") String meetingNumber,

        @Enumerated(EnumType.STRING) @Column(name = "meeting_kind")
        MeetingKind meetingKind,

        @Column(name = "agenda_item") Integer agendaItem,
        @Column(name = "community_code") String communityCode) {
    static Origin of(Meeting meeting, int agendaItem) {
        return new Origin(meeting.id(), meeting.number(), meeting.kind(), agendaItem, meeting.communityCode());
    }
}
