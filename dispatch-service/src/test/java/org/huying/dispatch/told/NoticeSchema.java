package org.huying.dispatch.told;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.huying.dispatch.notice.NoticeContent;

/**
 * The JSON Schema of a notice's data, made from its record: types from the types, words from {@link Meaning}. What it
 * does not name may come later; receivers ignore it.
 */
final class NoticeSchema {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, ObjectNode> parts = new TreeMap<>();

    static ObjectNode of(Class<? extends NoticeContent> content, String type) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "/schemas/" + type);
        NoticeSchema maker = new NoticeSchema();
        schema.setAll(maker.object(content));
        if (maker.parts.isEmpty()) return schema;
        ObjectNode defs = schema.putObject("$defs");
        maker.parts.forEach(defs::set);
        return schema;
    }

    private ObjectNode object(Class<?> kind) {
        ObjectNode object = JSON.createObjectNode();
        words(object, meaning(kind.getAnnotation(Meaning.class), kind.getSimpleName()));
        object.put("type", "object");
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = JSON.createArrayNode();
        for (RecordComponent field : kind.getRecordComponents()) {
            Meaning meaning = meaning(field.getAnnotation(Meaning.class), kind.getSimpleName() + "." + field.getName());
            properties.set(field.getName(), property(field, meaning));
            if (meaning.absent().isEmpty()) required.add(field.getName());
        }
        if (!required.isEmpty()) object.set("required", required);
        return object;
    }

    private ObjectNode property(RecordComponent field, Meaning meaning) {
        ObjectNode property = JSON.createObjectNode();
        words(property, meaning);
        property.setAll(type(field.getGenericType()));
        if (!meaning.format().isEmpty()) property.put("format", meaning.format());
        return property;
    }

    private ObjectNode type(Type type) {
        ObjectNode schema = JSON.createObjectNode();
        if (type instanceof ParameterizedType list && list.getRawType().equals(List.class)) {
            schema.put("type", "array").set("items", type(list.getActualTypeArguments()[0]));
            return schema;
        }
        Class<?> kind = (Class<?>) type;
        if (kind.isRecord()) return schema.put("$ref", part(kind));
        if (kind.isEnum()) {
            ArrayNode codes = schema.put("type", "string").putArray("enum");
            for (Object code : kind.getEnumConstants()) codes.add(((Enum<?>) code).name());
            return schema;
        }
        return plain(schema, kind);
    }

    private static ObjectNode plain(ObjectNode schema, Class<?> kind) {
        if (kind == String.class) return schema.put("type", "string");
        if (kind == Instant.class) return schema.put("type", "string").put("format", "date-time");
        if (kind == LocalDate.class) return schema.put("type", "string").put("format", "date");
        if (kind == UUID.class) return schema.put("type", "string").put("format", "uuid");
        if (kind == boolean.class) return schema.put("type", "boolean");
        if (kind == int.class || kind == long.class || kind == Long.class) return schema.put("type", "integer");
        throw new IllegalArgumentException("how is this written in a schema? " + kind);
    }

    private String part(Class<?> kind) {
        String name = kind.isMemberClass()
                ? kind.getEnclosingClass().getSimpleName() + kind.getSimpleName()
                : kind.getSimpleName();
        if (!parts.containsKey(name)) {
            parts.put(name, JSON.createObjectNode());
            parts.put(name, object(kind));
        }
        return "#/$defs/" + name;
    }

    private static void words(ObjectNode schema, Meaning meaning) {
        String absent = meaning.absent().isEmpty() ? "" : ". Absent " + meaning.absent();
        schema.put("title", meaning.zh()).put("description", meaning.en() + absent);
    }

    private static Meaning meaning(Meaning given, String of) {
        if (given == null) throw new IllegalArgumentException(of + " has no @Meaning, and no schema without one");
        return given;
    }
}
