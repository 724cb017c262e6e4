package org.huying.dispatch.answer.said;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.dispatch.answer.AnswerData;
import org.huying.dispatch.answer.AnswerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The answers as they are published to partners, under {@code contract/partner/answers}: for each type the schema of its
 * data, and an example of a whole event. {@code -Dcontract.update=true} writes both anew.
 */
class AnswerContractTest {
    private static final Path FOLDER = Path.of("contract", "partner", "answers");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    @ParameterizedTest
    @MethodSource("examples")
    void is_as_published(AnswerData example) throws IOException {
        // Given
        AnswerKind<?> kind = kindOf(example);
        JsonNode schema = JSON.readTree(AnswerSchema.of(kind).toString());
        JsonNode event = event(kind, example);
        // When
        if (Boolean.getBoolean("contract.update")) {
            write(kind.type() + ".schema.json", schema);
            write(kind.type() + ".example.json", event);
        }
        // Then
        assertThat(read(kind.type() + ".schema.json")).isEqualTo(schema);
        assertThat(read(kind.type() + ".example.json")).isEqualTo(event);
        assertThat(violations(schema, event.get("data"))).isEmpty();
    }

    @Test
    void every_type_is_published_and_nothing_else() throws IOException {
        // Given
        Set<String> types = AllKinds.all().stream().map(AnswerKind::type).collect(Collectors.toSet());
        // When
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> published = files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceAll("\\.(schema|example)\\.json$", ""))
                    .collect(Collectors.toSet());
            // Then
            assertThat(published).isEqualTo(types);
        }
    }

    static List<AnswerData> examples() {
        return AnswerExamples.all();
    }

    private static AnswerKind<?> kindOf(AnswerData example) {
        return AllKinds.all().stream()
                .filter(kind -> kind.data().equals(example.getClass()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode event(AnswerKind<?> kind, AnswerData data) throws JsonProcessingException {
        ObjectNode event = JSON.createObjectNode();
        event.put("specversion", "1.0");
        event.put("id", "urban-wlc-000118");
        event.put("source", "/urban-wlc/work-orders");
        event.put("type", kind.type());
        event.put("time", "2023-11-14T01:31:00Z");
        event.put("datacontenttype", "application/json");
        event.set("data", JSON.valueToTree(data));
        return JSON.readTree(JSON.writeValueAsString(event));
    }

    private static List<String> violations(JsonNode schema, JsonNode data) {
        ObjectNode unnamed = schema.deepCopy();
        unnamed.remove("$id");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(unnamed.toString())
                .validate(data.toString(), InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode read(String file) throws IOException {
        return JSON.readTree(Files.readString(FOLDER.resolve(file)));
    }

    private static void write(String file, JsonNode content) throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(
                FOLDER.resolve(file), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n");
    }
}
