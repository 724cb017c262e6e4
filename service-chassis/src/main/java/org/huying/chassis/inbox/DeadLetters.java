package org.huying.chassis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.outbox.OutgoingRecord;

/** Tells operators, on a topic of its own, which record was parked where and why; the record itself rides along. */
@ApplicationScoped
class DeadLetters {
    static final String TOPIC = "huying.dead-letter";

    /** A larger value stays in the parked row alone. */
    private static final int LARGEST_VALUE = 800_000;

    private final Outbox outbox;
    private final String source;

    DeadLetters(Outbox outbox, @ConfigProperty(name = "huying.source") String source) {
        this.outbox = outbox;
        this.source = source;
    }

    void add(RawRecord message, String reason) {
        Map<String, String> headers = new LinkedHashMap<>(message.headers());
        headers.put("parked_by", source);
        headers.put("parked_reason", reason);
        headers.put("parked_from", message.topic() + "/" + message.partition() + "/" + message.offset());
        RawRecord letter =
                new RawRecord(TOPIC, message.partition(), message.offset(), message.key(), headers, message.value());
        boolean fits = message.value() != null && message.value().length < LARGEST_VALUE;
        byte[] value = fits ? message.value() : new byte[0];
        outbox.add(new OutgoingRecord(TOPIC, message.key(), letter.headersAsJson(), value));
    }
}
