package org.huying.reporting.town.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.Inbox;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.town.KeepTown;

/** Listens to the directory. */
@ApplicationScoped
class DirectoryEvents implements EventHandler {
    private final Inbox inbox;
    private final KeepTown town;

    DirectoryEvents(Inbox inbox, KeepTown town) {
        this.inbox = inbox;
        this.town = town;
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
        town.keep(events);
    }
}
