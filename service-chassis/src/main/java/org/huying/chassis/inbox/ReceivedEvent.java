package org.huying.chassis.inbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.event.Trace;

/** One event as it came in. {@link #data(Class)} reads just the fields a consumer declares and ignores all others. */
public record ReceivedEvent(String topic, String key, Envelope envelope, byte[] value) {
    private static final ObjectMapper TOLERANT = JsonMapper.builder()
            .annotationIntrospector(new SkipsUnknown())
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Fields that nobody declared are passed over where they stand, instead of being kept until the record is made. */
    private static final class SkipsUnknown extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonIgnoreProperties.Value findPropertyIgnoralByName(MapperConfig<?> config, Annotated annotated) {
            return super.findPropertyIgnoralByName(config, annotated).withIgnoreUnknown();
        }
    }

    public UUID id() {
        return envelope.id();
    }

    public String type() {
        return envelope.type();
    }

    public String subject() {
        return envelope.subject();
    }

    public long sequence() {
        return envelope.sequence();
    }

    public Instant time() {
        return envelope.time();
    }

    public Instant recordedTime() {
        return envelope.recordedTime();
    }

    public String json() {
        return new String(value, StandardCharsets.UTF_8);
    }

    public Trace trace() {
        return Trace.continuing(envelope.traceparent(), envelope.correlationId());
    }

    /** The event's data as the consumer's own record; what does not fit it is malformed. */
    public <T> T data(Class<T> shape) {
        try {
            T data = value.length == 0 ? null : TOLERANT.readValue(value, shape);
            if (data == null) throw new MalformedEvent(type() + " has no data", null);
            return data;
        } catch (IOException unreadable) {
            // Jackson's own message may quote the data, which must not reach a log.
            throw new MalformedEvent(type() + " does not fit " + shape.getSimpleName(), null);
        }
    }
}
