package org.huying.dispatch.partnertopic.messaging;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.huying.dispatch.notice.GivenNotice;
import org.huying.dispatch.notice.StructuredEvent;
import org.huying.dispatch.partnertopic.PartnerTopic;

/** A notice as a CloudEvent 1.0 in Kafka's binary mode: the attributes in headers, the data as value. */
final class PartnerRecord {
    private static final String PREFIX = "ce_";

    private PartnerRecord() {}

    static ProducerRecord<String, byte[]> of(PartnerTopic topic, GivenNotice notice) {
        byte[] data = notice.data().getBytes(StandardCharsets.UTF_8);
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic.topic(), notice.orderKey(), data);
        headers(StructuredEvent.of(notice))
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private static Map<String, String> headers(StructuredEvent event) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(PREFIX + "specversion", event.specversion());
        headers.put(PREFIX + "id", event.id().toString());
        headers.put(PREFIX + "source", event.source());
        headers.put(PREFIX + "type", event.type());
        headers.put(PREFIX + "subject", event.subject());
        headers.put(PREFIX + "time", event.time().toString());
        headers.put(PREFIX + "dataschema", event.dataschema());
        headers.put(PREFIX + "recordedtime", event.recordedtime().toString());
        headers.put(PREFIX + "orderkey", event.orderkey());
        headers.put(PREFIX + "position", event.position());
        headers.put(PREFIX + "correlationid", event.correlationid());
        headers.put(PREFIX + "traceparent", event.traceparent());
        headers.put("content-type", event.datacontenttype());
        return headers;
    }
}
