package org.huying.dispatch.partnercontract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.inject.Singleton;

/** The document with every schema in it, for tools that follow no references. */
@Singleton
public class Bundle {
    private static final String WITHIN = "#/components/schemas/";

    private final JsonNode document;

    Bundle(PartnerContract contract) {
        ObjectNode whole = contract.document().deepCopy();
        point(whole, PartnerContract.SCHEMAS, WITHIN);
        ObjectNode schemas = (ObjectNode) whole.at("/components/schemas");
        contract.types().forEach(type -> schemas.set(type.name(), placed(type)));
        document = whole;
    }

    public JsonNode document() {
        return document;
    }

    public String yaml() {
        return ContractFiles.yaml(document);
    }

    /** Its references to its own parts lead to where it now stands. */
    private static JsonNode placed(PublishedType type) {
        ObjectNode schema = type.schema().deepCopy();
        schema.remove("$schema");
        schema.remove("$id");
        point(schema, "#/", WITHIN + type.name() + "/");
        return schema;
    }

    private static void point(JsonNode node, String from, String to) {
        if (node instanceof ObjectNode object && object.path("$ref").asText().startsWith(from))
            object.set("$ref", TextNode.valueOf(to + object.get("$ref").asText().substring(from.length())));
        node.forEach(child -> point(child, from, to));
    }
}
