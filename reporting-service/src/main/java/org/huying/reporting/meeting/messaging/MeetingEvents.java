package org.huying.reporting.meeting.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.Inbox;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.meeting.KeepMeetings;

/** Listens to meetings and resolutions. */
@ApplicationScoped
class MeetingEvents implements EventHandler {
    private final Inbox inbox;
    private final KeepMeetings meetings;

    MeetingEvents(Inbox inbox, KeepMeetings meetings) {
        this.inbox = inbox;
        this.meetings = meetings;
    }

    @Incoming("meetings")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        inbox.receive(batch, this);
    }

    @Override
    public String topic() {
        return "huying.meetings";
    }

    @Override
    public void on(List<ReceivedEvent> events) {
        meetings.check(events);
    }
}
