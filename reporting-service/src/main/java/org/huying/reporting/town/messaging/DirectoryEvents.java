package org.huying.reporting.town.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.Inbox;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.town.DirectoryListener;
import org.huying.reporting.town.KeepTown;

/** Listens to the directory. */
@ApplicationScoped
class DirectoryEvents implements EventHandler {
    private final Inbox inbox;
    private final KeepTown town;
    private final Instance<DirectoryListener> others;

    DirectoryEvents(Inbox inbox, KeepTown town, @Any Instance<DirectoryListener> others) {
        this.inbox = inbox;
        this.town = town;
        this.others = others;
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
        others.forEach(other -> other.on(events));
    }
}
