package org.huying.reporting.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.Inbox;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.Batch;

/** Hands events to the inbox as the Kafka client would, but at once: when it returns they had their effect. */
@ApplicationScoped
public class Delivery {
    private final Inbox inbox;
    private final Instance<EventHandler> handlers;

    Delivery(Inbox inbox, @Any Instance<EventHandler> handlers) {
        this.inbox = inbox;
        this.handlers = handlers;
    }

    public void of(ConcernLife... lives) {
        for (ConcernLife life : lives) of(life.events());
    }

    public void of(List<ReceivedEvent> events) {
        Map<String, List<ReceivedEvent>> byTopic =
                events.stream().collect(Collectors.groupingBy(ReceivedEvent::topic, Collectors.toList()));
        byTopic.forEach((topic, batch) -> inbox.receive(Batch.of(topic, batch), handler(topic)));
    }

    private EventHandler handler(String topic) {
        return handlers.stream()
                .filter(handler -> handler.topic().equals(topic))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing listens to " + topic));
    }
}
