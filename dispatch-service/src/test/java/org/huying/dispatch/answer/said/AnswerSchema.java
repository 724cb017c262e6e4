package org.huying.dispatch.answer.said;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.huying.dispatch.answer.AnswerKind;
import org.huying.dispatch.told.Meaning;

/** The JSON Schema of an answer's data, made from its record: what is checked when it comes is what is published. */
final class AnswerSchema {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AnswerSchema() {}

    static ObjectNode of(AnswerKind<?> kind) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "/schemas/" + kind.type());
        words(schema, kind.data().getAnnotation(Meaning.class));
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (RecordComponent field : kind.data().getRecordComponents()) {
            properties.set(field.getName(), property(field));
            if (of(field, NotNull.class) != null || of(field, NotBlank.class) != null) required.add(field.getName());
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    /** Of a component's constraints: they are kept at its accessor. */
    static <A extends Annotation> A of(RecordComponent field, Class<A> constraint) {
        return field.getAccessor().getAnnotation(constraint);
    }

    private static ObjectNode property(RecordComponent field) {
        ObjectNode property = JSON.createObjectNode();
        words(property, field.getAnnotation(Meaning.class));
        type(property, field.getGenericType());
        boolean isText = field.getType() == String.class;
        if (of(field, NotBlank.class) != null) property.put("minLength", 1).put("pattern", "\\S");
        if (of(field, Pattern.class) != null)
            property.put("pattern", "^" + of(field, Pattern.class).regexp() + "$");
        if (of(field, CodePointLength.class) != null)
            property.put("maxLength", of(field, CodePointLength.class).max());
        if (of(field, Size.class) != null)
            property.put(
                    isText ? "maxLength" : "maxItems", of(field, Size.class).max());
        if (of(field, Min.class) != null)
            property.put("minimum", of(field, Min.class).value());
        if (of(field, Max.class) != null)
            property.put("maximum", of(field, Max.class).value());
        if (of(field, Positive.class) != null) property.put("minimum", 1);
        return property;
    }

    private static void type(ObjectNode schema, Type type) {
        if (type instanceof ParameterizedType list && list.getRawType().equals(List.class)) {
            type(schema.put("type", "array").putObject("items"), list.getActualTypeArguments()[0]);
            return;
        }
        Class<?> kind = (Class<?>) type;
        boolean isNumber = kind == Integer.class || kind == Long.class;
        schema.put("type", isNumber ? "integer" : "string");
        if (kind == Instant.class) schema.put("format", "date-time");
        if (kind == UUID.class) schema.put("format", "uuid");
        if (!kind.isEnum()) return;
        ArrayNode codes = schema.putArray("enum");
        for (Object code : kind.getEnumConstants()) codes.add(((Enum<?>) code).name());
    }

    private static void words(ObjectNode schema, Meaning meaning) {
        String absent = meaning.absent().isEmpty() ? "" : ". Absent " + meaning.absent();
        schema.put("title", meaning.zh()).put("description", meaning.en() + absent);
    }
}
