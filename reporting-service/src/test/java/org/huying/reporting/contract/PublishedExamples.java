package org.huying.reporting.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;

/** The examples intake and dispatch publish; where one is not published yet, our own reading of its schema. */
final class PublishedExamples {
    static final EventContract INTAKE = EventContract.of("intake-service");
    static final EventContract DISPATCH = EventContract.of("dispatch-service");

    private static final Path FALLBACK = Path.of("src", "test", "resources", "contract-fallback");
    private static final ObjectMapper JSON = new ObjectMapper();

    private PublishedExamples() {}

    static List<EventExample> all() {
        Map<String, EventExample> byType = new TreeMap<>();
        fallback().forEach(example -> byType.put(example.type(), example));
        INTAKE.examples().forEach(example -> byType.put(example.type(), example));
        DISPATCH.examples().forEach(example -> byType.put(example.type(), example));
        return List.copyOf(byType.values());
    }

    static List<EventExample> fallback() {
        try (var files = Files.list(FALLBACK)) {
            return files.map(PublishedExamples::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static EventExample read(Path file) {
        try {
            JsonNode whole = JSON.readTree(Files.readString(file));
            return new EventExample(
                    whole.get("topic").asText(), whole.get("key").asText(), whole.get("attributes"), whole.get("data"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
