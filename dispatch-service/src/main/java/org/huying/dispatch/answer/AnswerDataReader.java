package org.huying.dispatch.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.huying.chassis.privacy.Screening;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.Invalid.FieldError;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.problem.Refusal;
import org.huying.dispatch.answer.SentAnswer.Sender;

/** Reads the data of an answer as strictly as REST reads a request. Pointers of errors point into the data. */
@ApplicationScoped
class AnswerDataReader {
    private static final String WRONG = "类型、格式或取值不对 · wrong type, format or value";
    private static final int LONGEST_POINTER = 200;

    private final ObjectMapper json;
    private final Validator validator;
    private final AnswerKinds kinds;

    AnswerDataReader(ObjectMapper json, Validator validator, AnswerKinds kinds) {
        this.json = json;
        this.validator = validator;
        this.kinds = kinds;
    }

    SentAnswer read(Sender from, String id, String type, JsonNode data, byte[] body) {
        AnswerKind<?> kind = kinds.find(type == null ? "" : type).orElse(null);
        if (kind == null) return new SentAnswer(from, id, null, null, sha256(body), new UnknownAnswer());
        String sha256 = sha256((kind.type() + " " + canonical(data)).getBytes(StandardCharsets.UTF_8));
        try {
            return new SentAnswer(from, id, kind, said(kind, data), sha256, null);
        } catch (Refusal flaw) {
            return new SentAnswer(from, id, kind, null, sha256, flaw);
        }
    }

    private AnswerData said(AnswerKind<?> kind, JsonNode data) {
        if (data == null || !data.isObject()) throw new Malformed("data 必须是 JSON 对象", "data must be a JSON object");
        try {
            AnswerData said = json.treeToValue(data, kind.data());
            List<FieldError> errors = validator.validate(said).stream()
                    .map(AnswerDataReader::error)
                    .sorted(Comparator.comparing(FieldError::pointer))
                    .toList();
            if (!errors.isEmpty()) throw new Invalid(errors);
            return said;
        } catch (JsonProcessingException misfit) {
            throw misfit(misfit);
        } catch (DateTimeException | ArithmeticException outOfRange) {
            // An instant as a number that no calendar has: the library does not say at which field.
            throw new Invalid("", WRONG);
        }
    }

    private static Refusal misfit(JsonProcessingException misfit) {
        if (!(misfit instanceof JsonMappingException mapping))
            return new Malformed("data 必须是 JSON 对象", "data must be a JSON object");
        String detail = mapping instanceof UnrecognizedPropertyException ? "没有这个字段 · unknown field" : WRONG;
        String pointer = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
        return new Invalid(storable(pointer), detail);
    }

    /** The name of an unknown field is the sender's, and may be anything. */
    private static String storable(String pointer) {
        String clean = pointer.codePoints()
                .limit(LONGEST_POINTER)
                .map(it -> Character.isISOControl(it) || Character.getType(it) == Character.SURROGATE ? '?' : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Screening.mask(clean);
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String pointer = path.replaceAll("\\[(\\d+)](\\.<[^>]*>)?", "/$1").replaceAll("\\.<[^>]*>", "");
        return new FieldError("/" + pointer, violation.getMessage());
    }

    private String canonical(JsonNode data) {
        try {
            Object plain = json.treeToValue(data, Object.class);
            return json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).writeValueAsString(plain);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a tree that was read cannot be written", unwritable);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
