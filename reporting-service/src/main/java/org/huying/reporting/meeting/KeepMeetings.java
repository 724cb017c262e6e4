package org.huying.reporting.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;

/**
 * What is told of meetings and resolutions is counted from the journal itself; here it is only held against what that
 * counting needs, so that an event which lacks it is parked where somebody sees it rather than missing in a sum.
 */
@ApplicationScoped
public class KeepMeetings {
    private static final String OF_MEETINGS = "meeting.";
    private static final String OF_RESOLUTIONS = "resolution.";

    /** The fields of a meeting's or a resolution's event that reporting reads. */
    record Told(String number, String kind, String communityCode, String status, String unit, Instant dueAt) {}

    public void check(List<ReceivedEvent> events) {
        for (ReceivedEvent event : events) {
            boolean ofResolutions = event.type().startsWith(OF_RESOLUTIONS);
            if (!ofResolutions && !event.type().startsWith(OF_MEETINGS)) continue;
            Told told = event.data(Told.class);
            boolean itsOwn = ofResolutions ? told.unit() != null && told.dueAt() != null : told.kind() != null;
            if (told.number() == null || told.communityCode() == null || told.status() == null || !itsOwn)
                throw new MalformedEvent(event.type() + " lacks a field the summary needs", null);
        }
    }
}
