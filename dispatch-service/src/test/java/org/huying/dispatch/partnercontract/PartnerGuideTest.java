package org.huying.dispatch.partnercontract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide for partners shows is what there is. */
class PartnerGuideTest {
    private static final Path FOLDER = Path.of("..", "deploy", "partners");
    private static final Pattern TYPE = Pattern.compile("\\b[a-z][a-z-]*\\.[a-z][a-z-]*\\.v\\d+\\b");
    private static final Pattern JSON_BLOCK = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
    private static final JsonNode REST = PublishedFiles.read(Path.of("contract", "openapi.yaml"));
    private static final PartnerContract CONTRACT = new PartnerContract();
    private static final String GUIDE = text("README.md");

    static List<GuideCall> calls() {
        return GuideCall.in(GUIDE);
    }

    @Test
    void shows_how_to_do_it() {
        assertThat(calls()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void calls_only_what_there_is(GuideCall call) {
        assertThat(operation(call)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void sends_only_fields_that_are_asked_for(GuideCall call) throws JsonProcessingException {
        if (call.body().isEmpty()) return;
        // Given
        JsonNode schema = operation(call).orElseThrow().at("/requestBody/content/application~1json/schema");
        JsonNode asked = REST.at(schema.path("$ref").asText().substring(1)).path("properties");
        // When
        Set<String> sent = new TreeSet<>();
        new ObjectMapper().readTree(call.body()).fieldNames().forEachRemaining(sent::add);
        // Then
        assertThat(asked.properties().stream().map(Entry::getKey)).containsAll(sent);
    }

    @Test
    void names_only_types_there_are_and_so_do_the_receivers() {
        // When
        Set<String> named = TYPE.matcher(GUIDE + text("Receiver.java") + text("receiver.mjs"))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        // Then
        Set<String> known = new HashSet<>();
        CONTRACT.types().forEach(type -> known.add(type.name()));
        assertThat(named).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void shows_events_as_they_are() throws JsonProcessingException {
        for (MatchResult block : JSON_BLOCK.matcher(GUIDE).results().toList()) {
            // Given
            JsonNode shown = new ObjectMapper().readTree(block.group(1));
            JsonNode example =
                    CONTRACT.type(shown.path("type").asText()).examples().get(0);
            // When
            List<String> attributes = names(shown);
            // Then
            assertThat(names(example)).containsAll(attributes);
            assertThat(shown.path("dataschema")
                            .asText(example.path("dataschema").asText()))
                    .isEqualTo(example.path("dataschema").asText());
        }
    }

    private static Optional<JsonNode> operation(GuideCall call) {
        return REST.path("paths").properties().stream()
                .filter(path -> call.isAt(path.getKey()))
                .map(path -> path.getValue().path(call.method().toLowerCase(java.util.Locale.ROOT)))
                .filter(JsonNode::isObject)
                .findFirst();
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Entry::getKey).toList();
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
