package org.huying.chassis.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The AsyncAPI document of the service under test: what it says is sent and received, read with every reference
 * followed, so that it can be held against the events that are published and the topics that are listened to.
 */
public final class AsyncApiContract {
    private static final Path CONTRACT = Path.of("contract");

    private final JsonNode document;

    private AsyncApiContract(JsonNode document) {
        this.document = document;
    }

    public static AsyncApiContract published() {
        try {
            return new AsyncApiContract(
                    new YAMLMapper().readTree(CONTRACT.resolve("asyncapi.yaml").toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Types by topic, of what the service sends. */
    public Map<String, Set<String>> sent() {
        return messages("send");
    }

    /** Types by topic, of what the service listens to. */
    public Map<String, Set<String>> received() {
        return messages("receive");
    }

    /** Types by topic, as the examples of those services have them. */
    public static Map<String, Set<String>> examplesOf(String... services) {
        return Stream.of(services)
                .flatMap(service -> EventContract.of(service).examples().stream())
                .collect(Collectors.groupingBy(
                        EventExample::topic,
                        TreeMap::new,
                        Collectors.mapping(EventExample::type, Collectors.toCollection(TreeSet::new))));
    }

    private Map<String, Set<String>> messages(String action) {
        Map<String, Set<String>> byTopic = new TreeMap<>();
        for (JsonNode operation : document.path("operations")) {
            if (!operation.path("action").asText().equals(action)) continue;
            JsonNode channel = resolved(operation.path("channel"));
            Set<String> types = new TreeSet<>();
            channel.path("messages").properties().forEach(it -> types.add(type(it.getKey(), resolved(it.getValue()))));
            byTopic.put(channel.path("address").asText(), types);
        }
        return byTopic;
    }

    private String type(String name, JsonNode message) {
        assertThat(message.path("name").asText()).isEqualTo(name);
        assertThat(schemaId(message.path("payload").path("$ref").asText())).isEqualTo("urn:huying:event:" + name);
        assertThat(headers(message)).containsExactlyInAnyOrderElementsOf(headersOnTheWire());
        return name;
    }

    private static String schemaId(String file) {
        try {
            Path schema = CONTRACT.resolve(file).normalize();
            return new ObjectMapper()
                    .readTree(Files.readString(schema))
                    .path("$id")
                    .asText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Set<String> headers(JsonNode message) {
        Set<String> names = new TreeSet<>();
        resolved(message.path("headers")).path("required").forEach(name -> names.add(name.asText()));
        return names;
    }

    /** Those of any event: every one carries the same. */
    private static Set<String> headersOnTheWire() {
        EventExample any = EventContract.of("intake-service").examples().get(0);
        return any.received().envelope().headers().keySet().stream()
                .filter(name -> name.startsWith("ce_"))
                .collect(Collectors.toSet());
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText("");
        if (reference.isEmpty()) return node;
        JsonNode target = document.at(reference.substring(1));
        assertThat(target.isMissingNode()).as("nothing is at " + reference).isFalse();
        return target;
    }
}
