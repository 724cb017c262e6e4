package org.huying.dispatch.answer.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.Trace;
import org.huying.dispatch.answer.AnswerReader;
import org.huying.dispatch.answer.SentAnswer;
import org.huying.dispatch.answer.SentAnswer.Sender;
import org.huying.dispatch.answer.Way;

/** Kafka records as answers, in either mode of CloudEvents. Who sent one is known from its topic alone. */
@ApplicationScoped
class AnswerRecords {
    private static final int LONGEST_ATTRIBUTE = 1_000;

    private final AnswerReader reader;

    AnswerRecords(AnswerReader reader) {
        this.reader = reader;
    }

    SentAnswer read(String unit, ConsumerRecord<String, byte[]> message) {
        Sender from = new Sender(unit, Way.TOPIC, message.partition() + "/" + message.offset());
        byte[] value = message.value() == null ? new byte[0] : message.value();
        Map<String, String> attributes = attributes(message);
        return attributes.containsKey("specversion")
                ? reader.binary(from, attributes, value)
                : reader.structured(from, value);
    }

    /** Goes on with the sender's trace where it names one. */
    Trace trace(ConsumerRecord<String, byte[]> message) {
        return Trace.continuing(attributes(message).get("traceparent"), null);
    }

    private static Map<String, String> attributes(ConsumerRecord<String, byte[]> message) {
        Map<String, String> attributes = new HashMap<>();
        for (Header header : message.headers()) {
            boolean wanted = header.key().startsWith(Envelope.PREFIX)
                    && header.value() != null
                    && header.value().length <= LONGEST_ATTRIBUTE;
            if (wanted)
                attributes.put(
                        header.key().substring(Envelope.PREFIX.length()),
                        new String(header.value(), StandardCharsets.UTF_8));
        }
        return attributes;
    }
}
