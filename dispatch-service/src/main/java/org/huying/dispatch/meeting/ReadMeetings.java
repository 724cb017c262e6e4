package org.huying.dispatch.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.casefile.ReadCases;

/** Meetings, to those who may see them. */
@ApplicationScoped
public class ReadMeetings {
    private final Meetings meetings;
    private final ReadCases cases;

    ReadMeetings(Meetings meetings, ReadCases cases) {
        this.meetings = meetings;
        this.cases = cases;
    }

    @Transactional
    public Meeting one(String number, AccessScope caller) {
        return meetings.visible(number, caller);
    }

    /** Numbers of the cases whose concerns were raised there, as far as the caller may see them. */
    @Transactional
    public List<String> casesRaisedIn(String number, AccessScope caller) {
        return cases.raisedIn(number, caller);
    }

    /** Newest first. */
    @Transactional
    public Page<Meeting> list(MeetingFilter filter, AccessScope caller, int limit) {
        return Page.of(meetings.list(filter, caller, limit + 1), limit, last -> Cursor.of(last.id()));
    }
}
