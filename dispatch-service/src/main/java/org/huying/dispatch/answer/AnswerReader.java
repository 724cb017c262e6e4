package org.huying.dispatch.answer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.problem.Refusal;
import org.huying.dispatch.answer.SentAnswer.Sender;

/**
 * Reads what partners send: CloudEvents 1.0, as one JSON document (structured) or with the attributes as headers (binary).
 * It never fails: what cannot be taken is an answer with a flaw. Attributes that are not needed are not looked at, source
 * and extensions among them: who answers is known from the way it came on.
 */
@ApplicationScoped
public class AnswerReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:~-]{0,127}");

    private final ObjectMapper json;
    private final AnswerDataReader data;

    AnswerReader(ObjectMapper json, AnswerDataReader data) {
        this.json = json;
        this.data = data;
    }

    public SentAnswer structured(Sender from, byte[] body) {
        if (body.length > AnswerTooLarge.LARGEST) return flawed(from, null, body, new AnswerTooLarge());
        JsonNode event = tree(body);
        if (event == null || !event.isObject()) return flawed(from, null, body, noObject());
        String id = text(event.get("id"));
        if (!isId(id)) return flawed(from, null, body, noId());
        boolean readable = "1.0".equals(text(event.get("specversion")))
                && text(event.get("source")) != null
                && isJson(event.get("datacontenttype"))
                && !event.has("data_base64");
        if (!readable) return flawed(from, id, body, noEvent());
        return data.read(from, id, text(event.get("type")), event.get("data"), body);
    }

    /** @param attributes the CloudEvents attributes by their names */
    public SentAnswer binary(Sender from, Map<String, String> attributes, byte[] value) {
        String id = isId(attributes.get("id")) ? attributes.get("id") : null;
        if (value.length > AnswerTooLarge.LARGEST) return flawed(from, id, value, new AnswerTooLarge());
        if (id == null) return flawed(from, null, value, noId());
        boolean readable = "1.0".equals(attributes.get("specversion"));
        if (!readable) return flawed(from, id, value, noEvent());
        JsonNode said = tree(value);
        if (said == null) return flawed(from, id, value, noObject());
        return data.read(from, id, attributes.get("type"), said, value);
    }

    private static SentAnswer flawed(Sender from, String id, byte[] body, Refusal flaw) {
        return new SentAnswer(from, id, null, null, AnswerDataReader.sha256(body), flaw);
    }

    /** Null where it is no JSON in UTF-8, or says something twice. */
    private JsonNode tree(byte[] body) {
        try (JsonParser parser = json.getFactory().createParser(body)) {
            parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            JsonNode tree = json.readTree(parser);
            return parser.nextToken() == null ? tree : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static boolean isId(String id) {
        return id != null && ID.matcher(id).matches();
    }

    private static boolean isJson(JsonNode type) {
        return type == null || type.isTextual() && type.textValue().startsWith("application/json");
    }

    private static String text(JsonNode node) {
        return node == null || !node.isTextual() || node.textValue().isEmpty() ? null : node.textValue();
    }

    private static Refusal noObject() {
        return new Malformed("答复必须是 UTF-8 编码的 JSON 对象", "An answer must be a JSON object in UTF-8");
    }

    private static Refusal noId() {
        return new Malformed(
                "缺少 id，或 id 不是 128 个以内的字母、数字和 . _ : ~ -",
                "An answer needs an id of at most 128 letters, digits and . _ : ~ -");
    }

    private static Refusal noEvent() {
        return new Malformed(
                "不是 CloudEvents 1.0：需有 specversion 1.0、id、source、type 和 JSON 格式的 data",
                "No CloudEvent 1.0: it needs specversion 1.0, id, source, type and data in JSON");
    }
}
