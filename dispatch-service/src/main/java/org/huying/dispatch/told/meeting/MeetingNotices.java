package org.huying.dispatch.told.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huying.chassis.event.DomainEvent;
import org.huying.dispatch.meeting.Meeting;
import org.huying.dispatch.meeting.MeetingEvent;
import org.huying.dispatch.meeting.MeetingItem;
import org.huying.dispatch.meeting.MeetingUnit;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.notice.NoticeSource;
import org.huying.dispatch.told.Letterhead;
import org.huying.dispatch.told.Meanings;
import org.huying.dispatch.told.Standing;
import org.huying.dispatch.told.TownUnit;
import org.huying.dispatch.told.Wording;

/** Calls units to meetings. What is resolved there reaches them as resolutions. */
@ApplicationScoped
public class MeetingNotices implements NoticeSource {
    static final Meanings<MeetingEvent, MeetingNotices> MEANINGS = Meanings.<MeetingEvent, MeetingNotices>of(
                    MeetingEvent.class)
            .on(MeetingEvent.Planned.class, (event, on) -> on.invited(event, MeetingNotice.Planned::new))
            .on(MeetingEvent.Cancelled.class, (event, on) -> on.invited(event, MeetingNotice.Cancelled::new))
            // Who came, what was said and how the vote went is read by those who were there.
            .nobody(MeetingEvent.Held.class)
            .nobody(MeetingEvent.VoteCounted.class)
            .nobody(MeetingEvent.Minuted.class)
            .nobody(MeetingEvent.Confirmed.class);

    private final Standing standing;

    public MeetingNotices(Standing standing) {
        this.standing = standing;
    }

    @Override
    public Stream<Notice> noticesOf(DomainEvent event) {
        return MEANINGS.read(event).stream().flatMap(told -> MEANINGS.tell(told, this));
    }

    private Stream<Notice> invited(MeetingEvent event, Function<MeetingSheet, MeetingNotice> content) {
        Meeting meeting = standing.of(Meeting.class, event.of().meetingId());
        return meeting.units().stream()
                .filter(MeetingUnit::invited)
                .map(invited -> invited.unit().code())
                .filter(standing::isPartner)
                .map(unit -> Letterhead.of(event, meeting.id(), meeting.communityCode(), null)
                        .to(unit, content.apply(sheet(meeting, unit))));
    }

    private MeetingSheet sheet(Meeting meeting, String unit) {
        return new MeetingSheet(
                meeting.number(),
                meeting.kind(),
                meeting.communityCode(),
                meeting.convener().code(),
                meeting.convener().name(),
                Wording.masked(meeting.place()),
                meeting.beginsAt(),
                meeting.agenda().stream().map(item -> item(item, unit)).toList(),
                meeting.units().stream()
                        .filter(MeetingUnit::invited)
                        .map(invited -> TownUnit.of(invited.unit()))
                        .toList(),
                meeting.status());
    }

    private MeetingSheet.Item item(MeetingItem item, String unit) {
        OwnCases cases = new OwnCases(item.cases(), unit, standing);
        return new MeetingSheet.Item(
                item.serial(), Wording.of(item.title(), cases.anyConfidential()), item.matter(), cases.listed());
    }
}
