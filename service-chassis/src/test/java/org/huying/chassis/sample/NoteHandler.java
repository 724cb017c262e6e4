package org.huying.chassis.sample;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.Inbox;
import org.huying.chassis.inbox.ReceivedEvent;

@ApplicationScoped
public class NoteHandler implements EventHandler {
    private final List<ReceivedEvent> seen = new CopyOnWriteArrayList<>();
    private final Inbox inbox;

    NoteHandler(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("meetings")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        inbox.receive(batch, this);
    }

    public List<ReceivedEvent> seen() {
        return seen;
    }

    @Override
    public String topic() {
        return "huying.meetings";
    }

    @Override
    public void on(List<ReceivedEvent> events) {
        seen.addAll(events);
    }
}
