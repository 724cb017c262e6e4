package org.huying.local.partner;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A partner at the broker, with nothing but what it was given when it subscribed. */
public final class TopicReader extends Reader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration AT_A_TIME = Duration.ofMillis(200);

    private final Map<String, String> given;
    private final HeardNotices heard;

    private TopicReader(Map<String, String> given, HeardNotices heard) {
        super("topic-reader");
        this.given = Map.copyOf(given);
        this.heard = heard;
    }

    /** @param given the credentials of the subscription, as they were shown */
    public static TopicReader start(Map<String, String> given, HeardNotices heard) {
        TopicReader reader = new TopicReader(given, heard);
        reader.start();
        return reader;
    }

    /** The credentials in the answer to a new subscription. */
    public static Map<String, String> given(JsonNode created) {
        return JSON.convertValue(created.path("credentials"), new TypeReference<>() {});
    }

    /** What a client of Kafka needs to sign in. */
    public static Map<String, Object> signIn(Map<String, String> given) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", given.get("bootstrapServers"));
        settings.put("security.protocol", given.get("securityProtocol"));
        settings.put("sasl.mechanism", given.get("saslMechanism"));
        settings.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + given.get("username")
                        + "\" password=\"" + given.get("password") + "\";");
        return settings;
    }

    @Override
    void read() throws IOException, InterruptedException {
        Map<String, Object> settings = signIn(given);
        settings.put("group.id", given.get("group"));
        settings.put("auto.offset.reset", "earliest");
        settings.put("allow.auto.create.topics", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(given.get("topic")));
            while (isOpen()) for (ConsumerRecord<String, byte[]> next : consumer.poll(AT_A_TIME)) heard.hear(next);
        } catch (InterruptException closed) {
            throw new InterruptedException(closed.getMessage());
        } catch (KafkaException refused) {
            throw new IOException(refused);
        }
    }
}
