package org.huying.chassis.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.huying.chassis.event.Envelope;

/** A record exactly as Kafka delivered it: what is parked when it cannot be handled. */
record RawRecord(String topic, int partition, long offset, String key, Map<String, String> headers, byte[] value) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> HEADERS = new TypeReference<>() {};

    static RawRecord of(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : message.headers())
            if (header.value() != null) headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        String key = message.key() == null ? "" : message.key();
        return new RawRecord(message.topic(), message.partition(), message.offset(), key, headers, message.value());
    }

    ReceivedEvent event() {
        return new ReceivedEvent(topic, key, Envelope.of(headers), value == null ? new byte[0] : value);
    }

    String headersAsJson() {
        try {
            return JSON.writeValueAsString(headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Map<String, String> headersFrom(String json) {
        try {
            return JSON.readValue(json, HEADERS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
