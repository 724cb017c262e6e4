package org.huying.chassis.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.consistency.Written;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Trace;

/**
 * What a use case tells the other services. Its rows are written in the use case's own transaction, all of them in one
 * statement just before the commit, so that state and event stand or fall together.
 */
@ApplicationScoped
public class Outbox {
    /** Kafka's default {@code max.message.bytes} is 1 MiB; this leaves room for headers and framing. */
    static final int LARGEST_EVENT = 900_000;

    private static final Object PENDING = Outbox.class;

    private final OutboxTable table;
    private final RelayWakeup relay;
    private final Written answer;
    private final Instance<OutboxListener> listeners;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;
    private final Clock clock;
    private final String source;

    Outbox(
            OutboxTable table,
            RelayWakeup relay,
            Written answer,
            @Any Instance<OutboxListener> listeners,
            TransactionSynchronizationRegistry transaction,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "huying.source") String source) {
        this.table = table;
        this.relay = relay;
        this.answer = answer;
        this.listeners = listeners;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
        this.source = source;
    }

    /** Adds the event to the running transaction; refuses at once what the broker could not carry. */
    public void add(DomainEvent event) {
        var occurrence = event.occurrence();
        Trace trace = Trace.current();
        Envelope envelope = new Envelope(
                EventIds.next(),
                source,
                event.type(),
                occurrence.subject(),
                occurrence.time(),
                clock.instant(),
                occurrence.sequence(),
                trace.correlationId(),
                trace.traceparent());
        try {
            byte[] data = json.writeValueAsBytes(event);
            add(new OutgoingRecord(
                    event.stream(), occurrence.key(), json.writeValueAsString(envelope.headers()), data));
            pending().told(new ToldEvent(event, envelope));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("event " + event.type() + " cannot be written as JSON", unwritable);
        }
    }

    /**
     * Tells nothing, as the running transaction answers a request that had its effect before: its answer is to name the
     * event of then, as the first answer did.
     */
    public void toldBefore(ConsistencyToken token) {
        pending().tokens.add(token);
    }

    /** Adds a record that is already in its wire form. */
    public void add(OutgoingRecord outgoing) {
        if (outgoing.size() > LARGEST_EVENT) throw new EventTooLarge(outgoing.topic(), outgoing.size());
        pending().add(outgoing);
    }

    private Pending pending() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE)
            throw new IllegalStateException("an event is added inside the transaction of what caused it");
        if (transaction.getResource(PENDING) instanceof Pending known) return known;
        Pending pending = new Pending();
        transaction.putResource(PENDING, pending);
        transaction.registerInterposedSynchronization(pending);
        return pending;
    }

    /** The events of one transaction. What the commit itself causes after they were written is written at once. */
    private final class Pending implements Synchronization {
        private final List<OutgoingRecord> events = new ArrayList<>();
        private final List<ToldEvent> told = new ArrayList<>();
        private final List<ConsistencyToken> tokens = new ArrayList<>();
        private boolean written;

        void add(OutgoingRecord event) {
            events.add(event);
            if (written) table.insert(List.of(event));
        }

        void told(ToldEvent event) {
            tokens.add(ConsistencyToken.of(event.event()));
            if (written) listeners.forEach(listener -> listener.told(List.of(event)));
            else told.add(event);
        }

        @Override
        public void beforeCompletion() {
            if (!told.isEmpty()) listeners.forEach(listener -> listener.told(List.copyOf(told)));
            if (!events.isEmpty()) table.insert(events);
            written = true;
        }

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) return;
            events.forEach(row -> relay.wake(row.shard()));
            if (Arc.container().requestContext().isActive()) answer.add(tokens);
        }
    }
}
