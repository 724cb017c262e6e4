package org.huying.chassis.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Takes batches of events in. Effect and memory of an event are one transaction; the offset is committed after it. A
 * fault that waiting mends is retried for ever; any other parks the record, and later ones of its key behind it, while
 * other keys go on.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final SeenEvents seen;
    private final ParkedEvents parked;
    private final DeadLetters deadLetters;
    private final Event<TakenIn> news;

    Inbox(SeenEvents seen, ParkedEvents parked, DeadLetters deadLetters, Event<TakenIn> news) {
        this.seen = seen;
        this.parked = parked;
        this.deadLetters = deadLetters;
        this.news = news;
    }

    /** Handles the records of one topic; returns when each had its effect, had it before, or is parked. */
    public void receive(ConsumerRecords<String, byte[]> batch, EventHandler handler) {
        List<RawRecord> messages = StreamSupport.stream(batch.spliterator(), false)
                .map(RawRecord::of)
                .toList();
        if (messages.isEmpty()) return;
        try {
            Patience.untilDone(() -> handle(messages, handler));
        } catch (RuntimeException permanent) {
            if (Patience.wasInterrupted(permanent)) throw permanent;
            LOG.warnf(
                    "a batch of %d cannot be handled at once (%s), one by one now",
                    messages.size(), Faults.reason(permanent));
            messages.forEach(message -> handleOrPark(message, handler));
        }
    }

    private void handleOrPark(RawRecord message, EventHandler handler) {
        try {
            Patience.untilDone(() -> handle(List.of(message), handler));
        } catch (RuntimeException permanent) {
            if (Patience.wasInterrupted(permanent)) throw permanent;
            Patience.atAnyCost(() -> park(message, Faults.reason(permanent)));
        }
    }

    private void handle(List<RawRecord> messages, EventHandler handler) {
        QuarkusTransaction.requiringNew().run(() -> {
            Set<String> keys = messages.stream().map(RawRecord::key).collect(Collectors.toSet());
            Set<String> blocked = parked.blocked(messages.get(0).topic(), keys);
            Predicate<RawRecord> waits = message -> blocked.contains(message.key());
            List<ReceivedEvent> fresh = fresh(messages.stream()
                    .filter(waits.negate())
                    .map(RawRecord::event)
                    .toList());
            if (!fresh.isEmpty()) handler.on(fresh);
            messages.stream().filter(waits).forEach(message -> parked.park(message, ParkedReason.WAITS_BEHIND));
        });
        news.fire(new TakenIn(messages.get(0).topic()));
    }

    private List<ReceivedEvent> fresh(List<ReceivedEvent> events) {
        if (events.isEmpty()) return events;
        Set<UUID> unseen = new HashSet<>(seen.remember(events));
        // A batch can hold the same event twice: only its first copy is fresh.
        return events.stream().filter(event -> unseen.remove(event.id())).toList();
    }

    /** A parked event is not remembered as seen: that happens together with its effect, when it is replayed. */
    private void park(RawRecord message, String reason) {
        QuarkusTransaction.requiringNew().run(() -> {
            parked.lock(message.topic(), message.key());
            if (!parked.park(message, reason)) return;
            deadLetters.add(message, reason);
            LOG.errorf("parked %s/%d/%d: %s", message.topic(), message.partition(), message.offset(), reason);
        });
    }
}
