package org.huying.dispatch.partnertopic.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.huying.dispatch.notice.GivenNotice;
import org.huying.dispatch.notice.NoticeId;
import org.huying.dispatch.partnertopic.PartnerTopic;
import org.huying.dispatch.partnertopic.TopicWriter.Written;
import org.junit.jupiter.api.Test;

class KafkaTopicWriterTest {
    private static final PartnerTopic TOPIC = PartnerTopic.of("PROPERTY-1");
    private static final Instant NOON = Instant.parse("2023-12-01T04:00:00Z");

    /** Takes everything but one record, and remembers in which order it was asked. */
    private static final class Broker extends MockProducer<String, byte[]> {
        private final List<String> asked = new ArrayList<>();
        private final String refused;

        private Broker(String refused) {
            super(true, null, new StringSerializer(), new ByteArraySerializer());
            this.refused = refused;
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> message, Callback callback) {
            String value = new String(message.value(), StandardCharsets.UTF_8);
            asked.add(value);
            return value.equals(refused)
                    ? CompletableFuture.failedFuture(new TimeoutException("away"))
                    : super.send(message, callback);
        }
    }

    private static Written write(Broker broker, GivenNotice... notices) {
        var connection = new BrokerConnection(Map.of()) {
            @Override
            Producer<String, byte[]> producer() {
                return broker;
            }
        };
        return new KafkaTopicWriter(connection).write(TOPIC, List.of(notices));
    }

    private static GivenNotice notice(long position, String orderKey) {
        return new GivenNotice(
                position,
                NoticeId.cursor(position),
                "PROPERTY-1",
                "task.urged.v1",
                "WLC-20231201-0001",
                orderKey,
                NOON,
                NOON,
                "correlation",
                "00-trace-01",
                orderKey + position);
    }

    @Test
    void writes_the_first_of_each_key_before_the_second_of_any() {
        // Given
        Broker broker = new Broker("none");
        // When
        Written written = write(broker, notice(1, "a"), notice(2, "a"), notice(3, "b"), notice(4, "a"));
        // Then
        assertThat(written).isEqualTo(new Written(4, null));
        assertThat(broker.asked).containsExactly("a1", "b3", "a2", "a4");
    }

    @Test
    void after_a_failure_nothing_of_a_later_wave_is_written() {
        // Given
        Broker broker = new Broker("b3");
        // When
        Written written = write(broker, notice(1, "a"), notice(2, "a"), notice(3, "b"), notice(4, "b"));
        // Then
        assertThat(broker.asked).containsExactly("a1", "b3");
        assertThat(written).isEqualTo(new Written(1, "TimeoutException"));
    }

    @Test
    void what_is_certain_ends_before_the_first_that_is_not() {
        // Given
        Broker broker = new Broker("a2");
        // When
        Written written = write(broker, notice(1, "a"), notice(2, "a"), notice(3, "b"));
        // Then
        assertThat(broker.asked).containsExactly("a1", "b3", "a2");
        assertThat(written).isEqualTo(new Written(1, "TimeoutException"));
    }

    @Test
    void carries_the_attributes_as_headers_and_the_data_as_value() {
        // Given
        Broker broker = new Broker("none");
        // When
        write(broker, notice(7, "case-1"));
        // Then
        ProducerRecord<String, byte[]> sent = broker.history().get(0);
        assertThat(sent.topic()).isEqualTo("huying.partner.property-1");
        assertThat(sent.key()).isEqualTo("case-1");
        assertThat(sent.headers().toArray())
                .extracting(header -> header.key())
                .contains("ce_specversion", "ce_id", "ce_source", "ce_type", "ce_subject", "ce_time", "ce_position");
    }
}
