package org.huying.reporting.hazard.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.Inbox;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.hazard.KeepHazards;

/** Listens to the hazard points. */
@ApplicationScoped
class HazardEvents implements EventHandler {
    private final Inbox inbox;
    private final KeepHazards hazards;

    HazardEvents(Inbox inbox, KeepHazards hazards) {
        this.inbox = inbox;
        this.hazards = hazards;
    }

    @Incoming("hazards")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        inbox.receive(batch, this);
    }

    @Override
    public String topic() {
        return "huying.hazards";
    }

    @Override
    public void on(List<ReceivedEvent> events) {
        hazards.keep(events);
    }
}
