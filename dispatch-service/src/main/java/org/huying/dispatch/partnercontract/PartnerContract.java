package org.huying.dispatch.partnercontract;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The AsyncAPI document, and the types it names with what is published of each. Read once; a gap stops the start. */
@Singleton
public class PartnerContract {
    static final String SCHEMAS = "/schemas/";

    private final String yaml;
    private final JsonNode document;
    private final Map<String, PublishedType> types = new LinkedHashMap<>();

    PartnerContract() {
        yaml = ContractFiles.text("asyncapi.yaml");
        document = ContractFiles.yaml(yaml);
        document.at("/components/messages").properties().forEach(it -> addType(it.getKey(), it.getValue()));
    }

    /** As it was written. */
    public String yaml() {
        return yaml;
    }

    /** The same as JSON. */
    public JsonNode document() {
        return document;
    }

    /** In the order of the document. */
    public Collection<PublishedType> types() {
        return types.values();
    }

    public PublishedType type(String name) {
        PublishedType type = types.get(name);
        if (type == null) throw new NoSuchType();
        return type;
    }

    public Words title() {
        return Words.of(document.at("/info/title").asText());
    }

    public Words description() {
        return Words.of(document.at("/info/description").asText());
    }

    /** In the order of the document. */
    public List<PublishedChannel> channels() {
        return document.path("channels").properties().stream()
                .map(it -> PublishedChannel.of(it.getValue()))
                .toList();
    }

    /** In the order of the document. */
    public List<PublishedScheme> schemes() {
        return document.at("/components/securitySchemes").properties().stream()
                .map(it -> new PublishedScheme(
                        it.getKey(), Words.of(it.getValue().path("description").asText())))
                .toList();
    }

    private void addType(String name, JsonNode message) {
        if (!message.at("/payload/allOf").isArray()) return;
        Direction direction = isAnswer(message) ? Direction.ANSWER : Direction.NOTICE;
        types.put(
                name,
                new PublishedType(
                        name,
                        direction,
                        Words.of(message.path("title").asText()),
                        ContractFiles.json(direction.file(name, "schema")),
                        List.of(ContractFiles.json(direction.file(name, "example")))));
    }

    private static boolean isAnswer(JsonNode message) {
        return message.at("/payload/allOf/0/$ref").asText().equals("#/components/schemas/answer");
    }
}
