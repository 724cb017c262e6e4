package org.huying.dispatch.partnertopic.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A unit at the broker, with nothing but what it was given when it subscribed. */
final class PartnerClient {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, String> given;

    PartnerClient(Map<String, String> given) {
        this.given = given;
    }

    String topic() {
        return given.get("topic");
    }

    String answers() {
        return given.get("answersTopic");
    }

    String group() {
        return given.get("group");
    }

    PartnerClient withPassword(String other) {
        Map<String, String> changed = new HashMap<>(given);
        changed.put("password", other);
        return new PartnerClient(changed);
    }

    PartnerClient withoutSigningIn() {
        return new PartnerClient(Map.of("bootstrapServers", given.get("bootstrapServers")));
    }

    /** Reads a topic, from its beginning, until something comes; fails as the broker refuses. */
    List<ConsumerRecord<String, String>> read(String topic, String group) {
        return read(topic, group, any -> true, 1);
    }

    /** Those of a topic that are wanted, when there are so many. */
    List<ConsumerRecord<String, String>> read(
            String topic, String group, Predicate<ConsumerRecord<String, String>> wanted, int count) {
        Map<String, Object> settings = settings();
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        settings.put("allow.auto.create.topics", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            List<ConsumerRecord<String, String>> read = new ArrayList<>();
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (read.size() < count && System.nanoTime() < end)
                for (var next : consumer.poll(Duration.ofMillis(200))) if (wanted.test(next)) read.add(next);
            consumer.commitSync();
            return read;
        }
    }

    /** Fails as the broker refuses. */
    void write(String topic, String value) throws Exception {
        write(topic, value, PATIENCE);
    }

    void write(String topic, String value, Duration patience) throws Exception {
        Map<String, Object> settings = settings();
        settings.put("max.block.ms", patience.toMillis());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", value)).get();
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof Exception cause ? cause : refused;
        }
    }

    static String header(ConsumerRecord<String, String> notice, String name) {
        return new String(notice.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", given.get("bootstrapServers"));
        settings.put("default.api.timeout.ms", 10_000);
        settings.put("request.timeout.ms", 5_000);
        if (!given.containsKey("username")) return settings;
        settings.put("security.protocol", given.get("securityProtocol"));
        settings.put("sasl.mechanism", given.get("saslMechanism"));
        settings.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + given.get("username")
                        + "\" password=\"" + given.get("password") + "\";");
        return settings;
    }
}
