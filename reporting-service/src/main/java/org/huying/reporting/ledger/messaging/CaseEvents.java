package org.huying.reporting.ledger.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.Inbox;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.ledger.KeepLedger;

/** Listens to the cases. */
@ApplicationScoped
class CaseEvents implements EventHandler {
    private final Inbox inbox;
    private final KeepLedger ledger;

    CaseEvents(Inbox inbox, KeepLedger ledger) {
        this.inbox = inbox;
        this.ledger = ledger;
    }

    @Incoming("cases")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        inbox.receive(batch, this);
    }

    @Override
    public String topic() {
        return "huying.cases";
    }

    @Override
    public void on(List<ReceivedEvent> events) {
        ledger.keep(events);
    }
}
