package org.huying.reporting.ledger.messaging;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.Inbox;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.ledger.CaseListener;
import org.huying.reporting.ledger.KeepLedger;

/** Listens to the cases. */
@ApplicationScoped
class CaseEvents implements EventHandler {
    private final Inbox inbox;
    private final KeepLedger ledger;
    private final List<CaseListener> others;

    CaseEvents(Inbox inbox, KeepLedger ledger, @All List<CaseListener> others) {
        this.inbox = inbox;
        this.ledger = ledger;
        this.others = others;
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
        others.forEach(other -> other.on(events));
    }
}
