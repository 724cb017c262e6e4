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
import org.huying.reporting.ledger.ConcernListener;
import org.huying.reporting.ledger.KeepLedger;

/** Listens to the concerns. */
@ApplicationScoped
class ConcernEvents implements EventHandler {
    private final Inbox inbox;
    private final KeepLedger ledger;
    private final List<ConcernListener> others;

    ConcernEvents(Inbox inbox, KeepLedger ledger, @All List<ConcernListener> others) {
        this.inbox = inbox;
        this.ledger = ledger;
        this.others = others;
    }

    @Incoming("concerns")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        inbox.receive(batch, this);
    }

    @Override
    public String topic() {
        return "huying.concerns";
    }

    @Override
    public void on(List<ReceivedEvent> events) {
        ledger.keep(events);
        others.forEach(other -> other.on(events));
    }
}
