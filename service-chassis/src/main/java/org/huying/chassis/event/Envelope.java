package org.huying.chassis.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The CloudEvents 1.0 attributes of one event, in binary mode ({@code ce_*} headers on Kafka).
 *
 * @param recordedTime  when the system learned of it; {@code asOf} means this time
 * @param correlationId what ties together everything one request set in motion
 * @param traceparent   W3C trace context
 */
public record Envelope(
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        Instant recordedTime,
        long sequence,
        String correlationId,
        String traceparent) {

    public static final String PREFIX = "ce_";

    /** The attributes as Kafka headers, in a fixed order. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_source", source);
        headers.put("ce_type", type);
        headers.put("ce_subject", subject);
        headers.put("ce_time", time.toString());
        headers.put("ce_recordedtime", recordedTime.toString());
        headers.put("ce_sequence", Long.toString(sequence));
        headers.put("ce_correlationid", correlationId);
        headers.put("ce_traceparent", traceparent);
        headers.put("content-type", "application/json");
        return headers;
    }

    /** Reads the attributes back; whatever is missing or malformed makes the record no event of ours. */
    public static Envelope of(Map<String, String> headers) {
        return new Envelope(
                read(headers, "ce_id", UUID::fromString),
                required(headers, "ce_source"),
                required(headers, "ce_type"),
                required(headers, "ce_subject"),
                read(headers, "ce_time", Instant::parse),
                read(headers, "ce_recordedtime", Instant::parse),
                read(headers, "ce_sequence", Long::parseLong),
                required(headers, "ce_correlationid"),
                required(headers, "ce_traceparent"));
    }

    private static <T> T read(Map<String, String> headers, String name, Function<String, T> parse) {
        try {
            return parse.apply(required(headers, name));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            // The parser's own words quote the value, which may be anything.
            throw new MalformedEvent("malformed header " + name, null);
        }
    }

    private static String required(Map<String, String> headers, String name) {
        String value = headers.get(name);
        if (value == null) throw new MalformedEvent("no header " + name, null);
        return value;
    }
}
