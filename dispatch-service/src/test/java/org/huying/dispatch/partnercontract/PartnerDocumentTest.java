package org.huying.dispatch.partnercontract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huying.dispatch.subscription.KnownTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartnerDocumentTest {
    private static final Path OFFICIAL = Path.of("src", "test", "resources", "asyncapi", "asyncapi-3.0.0.schema.json");
    private static final JsonNode DOCUMENT = PublishedFiles.read(PublishedFiles.FOLDER.resolve("asyncapi.yaml"));
    private static final PartnerContract CONTRACT = new PartnerContract();

    static Set<String> types() {
        return CONTRACT.types().stream().map(PublishedType::name).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void is_an_asyncapi_3_document() throws IOException {
        // Given
        var official =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(Files.readString(OFFICIAL));
        // When
        var complaints = official.validate(DOCUMENT.toString(), InputFormat.JSON);
        // Then
        assertThat(DOCUMENT.path("asyncapi").asText()).isEqualTo("3.0.0");
        assertThat(complaints).isEmpty();
    }

    @Test
    void refers_to_nothing_that_is_not_there() {
        // When
        Set<String> references = new TreeSet<>();
        everyObject(DOCUMENT, it -> references.add(it.path("$ref").asText("#")));
        // Then
        assertThat(references).allSatisfy(reference -> {
            if (reference.startsWith("#"))
                assertThat(DOCUMENT.at(reference.substring(1)).isMissingNode()).isFalse();
            else assertThat(reference).startsWith("/schemas/");
        });
        assertThat(references.stream().filter(it -> it.startsWith("/schemas/")))
                .map(it -> it.substring("/schemas/".length()))
                .containsExactlyInAnyOrderElementsOf(types());
    }

    @Test
    void lists_the_types_as_their_schemas_are() throws IOException {
        // Given
        Path file = PublishedFiles.FOLDER.resolve("asyncapi.yaml");
        String published = Files.readString(file);
        // When
        String written = TypesInDocument.writtenInto(published);
        // Then
        if (Boolean.getBoolean("contract.update")) Files.writeString(file, written);
        else assertThat(published).isEqualTo(written);
    }

    @Test
    void has_every_type_that_is_published_and_no_other() {
        for (Direction direction : Direction.values()) {
            // Given
            Path folder = PublishedFiles.FOLDER.resolve(direction.folder());
            // When
            Set<String> named = named(direction);
            // Then
            assertThat(PublishedFiles.types(folder, PublishedFiles.SCHEMA)).isEqualTo(named);
            assertThat(PublishedFiles.types(folder, PublishedFiles.EXAMPLE)).isEqualTo(named);
        }
    }

    @Test
    void has_every_notice_that_a_subscription_can_be_for() {
        assertThat(named(Direction.NOTICE)).isEqualTo(KnownTypes.all());
    }

    @Test
    void sends_every_notice_and_takes_every_answer_on_each_way() {
        for (JsonNode operation : DOCUMENT.path("operations")) {
            // Given
            Direction direction =
                    operation.path("action").asText().equals("send") ? Direction.NOTICE : Direction.ANSWER;
            // When
            Set<String> carried = carried(resolved(operation.path("channel")));
            // Then
            assertThat(carried).isEqualTo(named(direction));
        }
    }

    @Test
    void says_everything_in_both_languages() {
        assertThat(CONTRACT.types()).map(PublishedType::title).allSatisfy(PartnerDocumentTest::isInBothLanguages);
        assertThat(CONTRACT.channels()).allSatisfy(channel -> {
            isInBothLanguages(channel.title());
            isInBothLanguages(channel.description());
        });
        assertThat(CONTRACT.schemes())
                .map(PublishedScheme::description)
                .allSatisfy(PartnerDocumentTest::isInBothLanguages);
    }

    @ParameterizedTest
    @MethodSource("types")
    void has_an_example_that_is_what_it_says(String type) {
        // Given
        ObjectNode whole = new Bundle(CONTRACT).document().deepCopy();
        whole.put("$ref", "#/components/messages/" + type + "/payload");
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString());
        for (JsonNode example : CONTRACT.type(type).examples()) {
            // When
            var complaints = schema.validate(example.toString(), InputFormat.JSON);
            // Then
            assertThat(complaints).isEmpty();
        }
    }

    private static Set<String> named(Direction direction) {
        return CONTRACT.types().stream()
                .filter(type -> type.direction() == direction)
                .map(PublishedType::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a channel's messages are: a message of one type, or one of many that names their schemas. */
    private static Set<String> carried(JsonNode channel) {
        Set<String> types = new TreeSet<>();
        channel.path("messages").forEach(reference -> {
            JsonNode message = resolved(reference);
            if (message.at("/payload/items").isObject()) types.addAll(named(Direction.NOTICE));
            everyObject(message.path("payload"), it -> {
                String schema = it.path("$ref").asText();
                if (schema.startsWith("/schemas/")) types.add(schema.substring("/schemas/".length()));
            });
        });
        return types;
    }

    private static JsonNode resolved(JsonNode reference) {
        return DOCUMENT.at(reference.path("$ref").asText().substring(1));
    }

    private static void isInBothLanguages(Words words) {
        assertThat(List.of(words.chinese(), words.english())).doesNotContain("");
    }

    private static void everyObject(JsonNode node, Consumer<JsonNode> visitor) {
        if (node.isObject()) visitor.accept(node);
        node.forEach(child -> everyObject(child, visitor));
    }
}
