package org.huying.dispatch.meeting.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.meeting.Meeting;
import org.huying.dispatch.meeting.ReadMeetings;
import org.huying.dispatch.meeting.VotingRules;

/** A meeting as an answer, with the version that the next command has to name. */
@ApplicationScoped
class MeetingAnswer {
    private final ReadMeetings meetings;
    private final VotingRules rules;

    MeetingAnswer(ReadMeetings meetings, VotingRules rules) {
        this.meetings = meetings;
        this.rules = rules;
    }

    Response of(Meeting meeting, AccessScope caller) {
        return with(meeting, caller, Response.ok());
    }

    Response created(Meeting meeting, AccessScope caller, UriInfo uri) {
        var place = uri.getBaseUriBuilder().path("v1/meetings").path(meeting.number());
        return with(meeting, caller, Response.created(place.build()));
    }

    MeetingView inList(Meeting meeting) {
        return MeetingView.of(meeting, rules, null);
    }

    private Response with(Meeting meeting, AccessScope caller, Response.ResponseBuilder answer) {
        return answer.entity(MeetingView.of(meeting, rules, meetings.casesRaisedIn(meeting.number(), caller)))
                .header(HttpHeaders.ETAG, new EntityVersion(meeting.sequence()).etag())
                .build();
    }
}
