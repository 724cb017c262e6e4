package org.huying.dispatch.partnertopic.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.huying.chassis.outbox.RelayLifecycle;

/** How this service reaches the broker to see to partners' topics: as the house itself, with all its rights. */
@ApplicationScoped
class BrokerConnection {
    private static final int REQUEST_MILLIS = 5_000;
    static final Duration LONGEST = Duration.ofSeconds(8);

    private final Map<String, Object> house;

    /** @param house every {@code kafka.*} setting, so that it signs in wherever the service does */
    BrokerConnection(@Identifier("default-kafka-broker") Map<String, Object> house) {
        this.house = house;
    }

    Admin admin() {
        Map<String, Object> settings = new HashMap<>(house);
        settings.keySet().retainAll(AdminClientConfig.configNames());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) LONGEST.toMillis());
        return Admin.create(settings);
    }

    /** Acknowledged by all in-sync replicas, as the house's own; but nobody gathers what is to leave together. */
    Producer<String, byte[]> producer() {
        Map<String, Object> settings = RelayLifecycle.producerSettings(house);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        return new KafkaProducer<>(settings);
    }
}
