package org.huying.dispatch.told;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.huying.dispatch.notice.GivenNotice;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.notice.NoticeContent;
import org.huying.dispatch.notice.StructuredEvent;

/**
 * The notices as they are published to partners, under {@code contract/partner/notices}: for each type the schema of its
 * data, and an example of a whole event. {@code -Dcontract.update=true} writes both anew from the notices of the tests.
 */
public final class NoticeContract {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final Path FOLDER = Path.of("contract", "partner", "notices");
    private static final String SCHEMA = ".schema.json";
    private static final String EXAMPLE = ".example.json";
    private static final UUID ID = UUID.fromString("018c2371-2c00-8000-8000-0000000004d2");

    private NoticeContract() {}

    /** The notice as it leaves the house equals the published example, and both fit the published schema. */
    public static void isKeptBy(Notice notice) {
        NoticeContent content = notice.content();
        JsonNode event = event(notice);
        JsonNode schema = NoticeSchema.of(content.getClass(), content.type());
        if (Boolean.getBoolean("contract.update")) {
            write(content.type() + EXAMPLE, event);
            write(content.type() + SCHEMA, schema);
        }
        assertThat(read(content.type() + EXAMPLE)).isEqualTo(event);
        assertThat(read(content.type() + SCHEMA)).isEqualTo(schema);
        assertThat(violations(schema, event.get("data"))).isEmpty();
    }

    /** The types of which there is an example. */
    public static List<String> published() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EXAMPLE))
                    .map(name -> name.substring(0, name.length() - EXAMPLE.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode event(Notice notice) {
        try {
            GivenNotice given = new GivenNotice(
                    1_234,
                    ID,
                    notice.unit(),
                    notice.content().type(),
                    notice.subject(),
                    notice.orderKey(),
                    notice.time(),
                    notice.time(),
                    "4bf92f3577b34da6a3ce929d0e0e4736",
                    "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                    JSON.writeValueAsString(notice.content()));
            return JSON.readTree(JSON.writeValueAsString(StructuredEvent.of(given)));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
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

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(Files.readString(FOLDER.resolve(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(String file, JsonNode content) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve(file), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
