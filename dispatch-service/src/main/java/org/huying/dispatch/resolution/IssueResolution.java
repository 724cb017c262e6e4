package org.huying.dispatch.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.AddressedUnits;
import org.huying.dispatch.act.CreatedOnce;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.meeting.CasesInQuestion;
import org.huying.dispatch.meeting.Meeting;
import org.huying.dispatch.meeting.ReadMeetings;
import org.huying.dispatch.meeting.VotingRules;

/** What a meeting decided becomes a unit's task (决议). */
@ApplicationScoped
public class IssueResolution {
    private final ReadMeetings meetings;
    private final VotingRules rules;
    private final AddressedUnits units;
    private final CasesInQuestion cases;
    private final CreatedOnce once;
    private final ResolutionBook book;

    IssueResolution(
            ReadMeetings meetings,
            VotingRules rules,
            AddressedUnits units,
            CasesInQuestion cases,
            CreatedOnce once,
            ResolutionBook book) {
        this.meetings = meetings;
        this.rules = rules;
        this.units = units;
        this.cases = cases;
        this.once = once;
        this.book = book;
    }

    @Transactional
    public Resolution handle(String meetingNumber, Mandate mandate, AccessScope caller, RepeatableRequest request) {
        Meeting meeting = meetings.one(meetingNumber, caller);
        meeting.convener().mustBeActedForBy(caller, meeting.communityCode());
        String number = book.nextNumber(meeting);
        Optional<String> before = once.before(request, caller, number);
        if (before.isPresent()) return book.enteredBefore(before.get(), caller);
        meeting.mustHaveDecided(mandate.agendaItem(), rules);
        cases.mustBeOf(meeting.communityCode(), mandate.cases(), "/cases", caller);
        AddressedUnit unit = units.named(mandate.unit(), "/unit");
        return book.enter(new Resolution(number, meeting, mandate, unit), caller);
    }
}
