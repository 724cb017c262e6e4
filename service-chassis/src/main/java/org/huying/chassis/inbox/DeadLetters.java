package org.huying.chassis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.outbox.OutgoingRecord;

/** Tells operators, on a topic of its own, which record was parked where and why; the record itself rides along. */
@ApplicationScoped
public class DeadLetters {
    static final String TOPIC = "huying.dead-letter";

    /** Of a larger record only where it is parked and why. */
    private static final int LARGEST = 800_000;

    private final Outbox outbox;
    private final String source;

    DeadLetters(Outbox outbox, @ConfigProperty(name = "huying.source") String source) {
        this.outbox = outbox;
        this.source = source;
    }

    /** In the running transaction; for records that come in by another way than the {@link Inbox}. */
    public void add(ConsumerRecord<String, byte[]> message, String reason) {
        add(RawRecord.of(message), reason);
    }

    void add(RawRecord message, String reason) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("parked_by", source);
        about.put("parked_reason", reason);
        about.put("parked_from", message.topic() + "/" + message.partition() + "/" + message.offset());
        Map<String, String> all = new LinkedHashMap<>(message.headers());
        all.putAll(about);
        byte[] value = message.value() == null ? new byte[0] : message.value();
        OutgoingRecord letter = letter(message, all, value);
        outbox.add(letter.size() <= LARGEST ? letter : letter(message, about, new byte[0]));
    }

    private static OutgoingRecord letter(RawRecord message, Map<String, String> headers, byte[] value) {
        RawRecord letter =
                new RawRecord(TOPIC, message.partition(), message.offset(), message.key(), headers, message.value());
        return new OutgoingRecord(TOPIC, message.key(), letter.headersAsJson(), value);
    }
}
