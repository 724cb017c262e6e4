package org.huying.chassis.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huying.chassis.event.DomainEvent;

/**
 * The events a service publishes, as data under {@code <service>/contract/events}: for each type a schema and an
 * example. {@code -Dcontract.update=true} writes the examples anew from the events of the tests.
 */
public final class EventContract {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final String EXAMPLE = ".example.json";

    private final Path events;

    private EventContract(Path events) {
        this.events = events;
    }

    /** @param service the folder of the producing service, seen from the module under test */
    public static EventContract of(String service) {
        return new EventContract(Path.of("..", service, "contract", "events"));
    }

    public List<EventExample> examples() {
        try (Stream<Path> files = Files.list(events)) {
            return files.filter(file -> file.toString().endsWith(EXAMPLE))
                    .sorted()
                    .map(EventExample::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public EventExample example(String type) {
        return EventExample.read(events.resolve(type + EXAMPLE));
    }

    /** The event as produced equals the published example, and both fit the published schema. */
    public void isKeptBy(DomainEvent event) {
        ObjectNode produced = JSON.createObjectNode();
        produced.put("topic", event.stream());
        produced.put("key", event.occurrence().key());
        ObjectNode attributes = produced.putObject("attributes");
        attributes.put("specversion", "1.0");
        attributes.put("type", event.type());
        attributes.put("subject", event.occurrence().subject());
        attributes.put("sequence", Long.toString(event.occurrence().sequence()));
        attributes.put("time", event.occurrence().time().toString());
        produced.set("data", JSON.valueToTree(event));
        if (Boolean.getBoolean("contract.update")) write(event.type(), produced);
        assertThat(withoutDelivery(event.type())).isEqualTo(produced);
        assertThat(violations(event.type(), produced.get("data"))).isEmpty();
    }

    /** What the schema of that type finds wrong with the data; it allows no field it does not name. */
    public List<String> violations(String type, JsonNode data) {
        try {
            String schema = Files.readString(events.resolve(type + ".schema.json"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema)
                    .validate(data.toString(), InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Attributes that differ with every delivery are in the example, but not compared. */
    private JsonNode withoutDelivery(String type) {
        EventExample example = example(type);
        ObjectNode attributes = example.attributes().deepCopy();
        attributes.remove(List.of("id", "source", "recordedtime", "correlationid", "traceparent"));
        ObjectNode whole = JSON.createObjectNode();
        whole.put("topic", example.topic());
        whole.put("key", example.key());
        whole.set("attributes", attributes);
        whole.set("data", example.data());
        return whole;
    }

    private void write(String type, ObjectNode produced) {
        ObjectNode whole = produced.deepCopy();
        ObjectNode attributes = (ObjectNode) whole.get("attributes");
        attributes.put("id", "0190c0de-0000-7000-8000-000000000001");
        attributes.put(
                "source",
                "/huying/"
                        + events.getParent()
                                .getParent()
                                .getFileName()
                                .toString()
                                .replace("-service", ""));
        attributes.put("recordedtime", attributes.get("time").asText());
        attributes.put("correlationid", "4bf92f3577b34da6a3ce929d0e0e4736");
        attributes.put("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        try {
            Files.writeString(
                    events.resolve(type + EXAMPLE),
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(whole) + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
