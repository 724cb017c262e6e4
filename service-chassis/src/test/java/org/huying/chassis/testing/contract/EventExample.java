package org.huying.chassis.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.inbox.ReceivedEvent;

/** One event as a producer publishes it by example: its CloudEvents attributes, its topic and key, and its data. */
public record EventExample(String topic, String key, JsonNode attributes, JsonNode data) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static EventExample read(Path file) {
        try {
            JsonNode whole = JSON.readTree(Files.readString(file));
            return new EventExample(
                    whole.path("topic").asText(),
                    whole.path("key").asText(),
                    whole.path("attributes"),
                    whole.path("data"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String type() {
        return attributes.path("type").asText();
    }

    /** The example as a consumer receives it. */
    public ReceivedEvent received() {
        Map<String, String> headers = new LinkedHashMap<>();
        attributes
                .properties()
                .forEach(it ->
                        headers.put(Envelope.PREFIX + it.getKey(), it.getValue().asText()));
        byte[] value = data.toString().getBytes(StandardCharsets.UTF_8);
        return new ReceivedEvent(topic, key, Envelope.of(headers), value);
    }

    /** The example as a later producer may send it: with a field nobody here knows. */
    public EventExample withUnknownField() {
        ObjectNode more = data.deepCopy();
        more.put("addedLater", "ignored by consumers of today");
        return new EventExample(topic, key, attributes, more);
    }
}
