package org.huying.intake.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;

/** Keeps from the meetings' events what a concern raised there is checked against. */
@ApplicationScoped
public class KeepMeetings {
    private static final String OF_MEETINGS = "meeting.";
    private static final String CANCELLED = "CANCELLED";

    private final KnownMeetingTable table;

    KeepMeetings(KnownMeetingTable table) {
        this.table = table;
    }

    /** The fields of a meeting's event that intake reads; each event has them all. */
    record Told(String number, String kind, String communityCode, String status) {}

    /** What is resolved in a meeting comes on the same topic, and is nothing to intake. */
    public void keep(List<ReceivedEvent> events) {
        Collection<KnownMeeting> latest = events.stream()
                .filter(event -> event.type().startsWith(OF_MEETINGS))
                .map(KeepMeetings::meeting)
                .collect(Collectors.toMap(
                        KnownMeeting::number,
                        Function.identity(),
                        (one, other) -> one.sequence() > other.sequence() ? one : other))
                .values();
        if (!latest.isEmpty()) table.keep(List.copyOf(latest));
    }

    private static KnownMeeting meeting(ReceivedEvent event) {
        Told told = event.data(Told.class);
        if (told.number() == null || told.kind() == null || told.communityCode() == null || told.status() == null)
            throw new MalformedEvent(event.type() + " lacks number, kind, communityCode or status", null);
        boolean cancelled = told.status().equals(CANCELLED);
        return new KnownMeeting(told.number(), told.kind(), told.communityCode(), cancelled, event.sequence());
    }
}
