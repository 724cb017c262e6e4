package org.huying.local.partner;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A notice as it reached a partner's system.
 *
 * @param change   what is different about a task; empty in notices of other types
 * @param position as the notice says it: grows in the order in which notices were given
 * @param heardAt  by the clock of this machine
 * @param text     whole, as it came; null where nobody wants to read it
 */
public record HeardNotice(
        String id,
        String type,
        String change,
        String subject,
        String orderKey,
        long position,
        Instant recordedTime,
        Instant heardAt,
        String text) {
    /** @param event a CloudEvent in JSON format */
    static HeardNotice of(JsonNode event, Instant heardAt, boolean withText) {
        return new HeardNotice(
                event.path("id").asText(),
                event.path("type").asText(),
                event.at("/data/change").asText(),
                event.path("subject").asText(),
                event.path("orderkey").asText(),
                event.path("position").asLong(),
                Instant.parse(event.path("recordedtime").asText()),
                heardAt,
                withText ? event.toString() : null);
    }

    /**
     * @param message a CloudEvent in Kafka's binary mode
     * @param data    its value, read
     */
    static HeardNotice of(ConsumerRecord<String, byte[]> message, JsonNode data, Instant heardAt, boolean withText) {
        return new HeardNotice(
                header(message, "id"),
                header(message, "type"),
                data.path("change").asText(),
                header(message, "subject"),
                header(message, "orderkey"),
                Long.parseLong(header(message, "position")),
                Instant.parse(header(message, "recordedtime")),
                heardAt,
                withText ? whole(message) : null);
    }

    private static String header(ConsumerRecord<String, byte[]> message, String attribute) {
        return text(message.headers().lastHeader("ce_" + attribute).value());
    }

    private static String whole(ConsumerRecord<String, byte[]> message) {
        StringBuilder whole = new StringBuilder(message.key());
        message.headers()
                .forEach(it -> whole.append('\n').append(it.key()).append(": ").append(text(it.value())));
        return whole.append('\n').append(text(message.value())).toString();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
