package org.huying.dispatch.notice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;

/**
 * A notice as a CloudEvent 1.0 in JSON format ({@code application/cloudevents+json}): what webhooks carry, and what
 * feed and stream carry many of.
 *
 * @param dataschema  where the JSON Schema of {@code data} is served
 * @param orderkey    what has the same one arrives in order
 * @param position    where it stands among all notices; grows, with gaps
 */
@JsonPropertyOrder({"specversion", "id", "source", "type", "subject", "time", "datacontenttype", "dataschema"})
public record StructuredEvent(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String dataschema,
        Instant recordedtime,
        String orderkey,
        String position,
        String correlationid,
        String traceparent,
        @JsonRawValue String data) {
    public static final String SOURCE = "/huying/dispatch";

    public static StructuredEvent of(GivenNotice notice) {
        return new StructuredEvent(
                "1.0",
                notice.id(),
                SOURCE,
                notice.type(),
                notice.subject(),
                notice.time(),
                "application/json",
                "/schemas/" + notice.type(),
                notice.recordedTime(),
                notice.orderKey(),
                Long.toString(notice.position()),
                notice.correlationId(),
                notice.traceparent(),
                notice.data());
    }
}
