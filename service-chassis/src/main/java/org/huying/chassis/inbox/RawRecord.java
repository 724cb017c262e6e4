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
import org.huying.chassis.event.MalformedEvent;

/** A record exactly as Kafka delivered it: what is parked when it cannot be handled. */
record RawRecord(String topic, int partition, long offset, String key, Map<String, String> headers, byte[] value) {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Longer keys would not fit into the index of the parked events. */
    private static final int LONGEST_KEY = 500;

    private static final char UNREADABLE = '\uFFFD';

    private static final TypeReference<LinkedHashMap<String, String>> HEADERS = new TypeReference<>() {};

    static RawRecord of(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : message.headers())
            if (header.value() != null) headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        return new RawRecord(
                message.topic(),
                message.partition(),
                message.offset(),
                storable(message.key()),
                headers,
                message.value());
    }

    /** U+0000 fits into no text of the database. Events altered by this are never handled, see {@link #event()}. */
    private static String storable(String key) {
        if (key == null) return "";
        String text = key.replace('\0', UNREADABLE);
        return text.length() <= LONGEST_KEY ? text : text.substring(0, LONGEST_KEY);
    }

    ReceivedEvent event() {
        if (key.isEmpty()) throw new MalformedEvent("no key", null);
        if (key.length() == LONGEST_KEY || key.indexOf(UNREADABLE) >= 0)
            throw new MalformedEvent("malformed key", null);
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
