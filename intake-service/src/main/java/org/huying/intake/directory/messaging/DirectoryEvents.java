package org.huying.intake.directory.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.Inbox;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.intake.directory.KeepDirectory;

/** Listens to the directory. */
@ApplicationScoped
class DirectoryEvents implements EventHandler {
    private final Inbox inbox;
    private final KeepDirectory directory;

    DirectoryEvents(Inbox inbox, KeepDirectory directory) {
        this.inbox = inbox;
        this.directory = directory;
    }

    @Incoming("directory")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        inbox.receive(batch, this);
    }

    @Override
    public String topic() {
        return "huying.directory";
    }

    @Override
    public void on(List<ReceivedEvent> events) {
        directory.keep(events);
    }
}
