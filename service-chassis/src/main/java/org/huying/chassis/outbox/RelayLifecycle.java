package org.huying.chassis.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs the relay while the service runs. */
@ApplicationScoped
public class RelayLifecycle {
    private final RelaySettings settings;
    private final Map<String, Object> broker;
    private final boolean enabled;
    private final RelayWakeup wakeup;
    private Producer<String, byte[]> producer;
    private Relay relay;

    RelayLifecycle(
            RelayWakeup wakeup,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password", defaultValue = "none") String password,
            @ConfigProperty(name = "huying.relay.lease", defaultValue = "10s") Duration lease,
            @ConfigProperty(name = "huying.relay.pace", defaultValue = "25ms") Duration pace,
            @ConfigProperty(name = "huying.relay.enabled", defaultValue = "true") boolean enabled,
            @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.wakeup = wakeup;
        this.settings = new RelaySettings(url, user, password, lease, pace);
        this.enabled = enabled;
        this.broker = broker;
    }

    void start(@Observes StartupEvent event) {
        if (!enabled) return;
        producer = new KafkaProducer<>(producerSettings(broker));
        relay = new Relay(settings, producer, wakeup);
        relay.start();
    }

    void stop(@Observes ShutdownEvent event) {
        if (relay == null) return;
        relay.close();
        producer.close(Duration.ofSeconds(5));
    }

    /** Shards that wait for a retry, with what stopped them. */
    public Map<Integer, String> stoppedShards() {
        return relay == null ? Map.of() : relay.stoppedShards();
    }

    public int ownedShards() {
        return relay == null ? 0 : relay.ownedShards();
    }

    public static Map<String, Object> producerSettings(String bootstrapServers) {
        return producerSettings(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    /**
     * Acknowledged by all in-sync replicas and free of the client's own duplicates.
     *
     * @param broker every {@code kafka.*} setting: where it is, and how the service signs in
     */
    public static Map<String, Object> producerSettings(Map<String, Object> broker) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.keySet().retainAll(ProducerConfig.configNames());
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // Below every topic's max.message.bytes: a refused batch of several events is split by this size, and would go
        // round until its time is over; what is larger travels alone.
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 16_384);
        // Nothing leaves by itself: the publisher says when a wave is complete.
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 100);
        // How long one topic that cannot be reached may hold up all shards.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000);
        return settings;
    }
}
