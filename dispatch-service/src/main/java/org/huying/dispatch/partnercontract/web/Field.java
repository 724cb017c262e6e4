package org.huying.dispatch.partnercontract.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.huying.dispatch.partnercontract.Words;

/**
 * One field of {@code data}, for people to read.
 *
 * @param path  for example {@code task.deadlines[].due}
 * @param shape its JSON types and format, or the values it may have
 */
record Field(String path, String shape, boolean required, Words meaning) {
    private static final int DEEPEST = 5;

    static List<Field> of(JsonNode schema) {
        List<Field> fields = new ArrayList<>();
        collect(schema, schema, "", 0, fields);
        return fields;
    }

    private static void collect(JsonNode root, JsonNode at, String prefix, int depth, List<Field> into) {
        if (depth > DEEPEST) return;
        List<String> required = texts(at.path("required"));
        at.path("properties").properties().forEach(property -> {
            JsonNode field = resolved(root, property.getValue());
            boolean isList = field.path("items").isObject();
            String path = prefix + property.getKey() + (isList ? "[]" : "");
            JsonNode value = isList ? resolved(root, field.path("items")) : field;
            into.add(new Field(
                    path, shape(value), required.contains(property.getKey()), meaning(field, property.getValue())));
            collect(root, value, path + ".", depth + 1, into);
        });
    }

    /** A value or null is written as a choice of the two; the value is what there is to tell. */
    private static JsonNode resolved(JsonNode root, JsonNode schema) {
        for (String choice : List.of("anyOf", "oneOf"))
            for (JsonNode one : schema.path(choice))
                if (!one.path("type").asText().equals("null")) return resolved(root, one);
        String reference = schema.path("$ref").asText();
        return reference.startsWith("#") ? resolved(root, root.at(reference.substring(1))) : schema;
    }

    /** The title is Chinese, the description English; what is said where the field stands counts first. */
    private static Words meaning(JsonNode field, JsonNode asWritten) {
        return new Words(said("title", field, asWritten), said("description", field, asWritten));
    }

    private static String said(String keyword, JsonNode field, JsonNode asWritten) {
        return asWritten.path(keyword).asText(field.path(keyword).asText());
    }

    private static String shape(JsonNode value) {
        if (value.has("const")) return value.get("const").asText();
        if (value.has("enum")) return String.join(" | ", texts(value.get("enum")));
        String types = value.path("type").isArray()
                ? String.join(" | ", texts(value.get("type")))
                : value.path("type").asText();
        return value.has("format") ? types + " (" + value.get("format").asText() + ")" : types;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toList());
    }
}
