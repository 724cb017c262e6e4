package org.huying.chassis.inbox;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.Metric;

/** How many records each channel has still to take in, as its Kafka client last learned. */
@ApplicationScoped
public class ConsumerLag {
    private static final String LAG = "records-lag";

    private final Instance<KafkaClientService> clients;

    ConsumerLag(Instance<KafkaClientService> clients) {
        this.clients = clients;
    }

    public Map<String, Long> byChannel() {
        Map<String, Long> lag = new TreeMap<>();
        if (!clients.isResolvable()) return lag;
        KafkaClientService service = clients.get();
        for (String channel : service.getConsumerChannels()) lag.put(channel, lagOf(service.getConsumer(channel)));
        return lag;
    }

    public long total() {
        return byChannel().values().stream().mapToLong(Long::longValue).sum();
    }

    private static long lagOf(KafkaConsumer<?, ?> consumer) {
        if (consumer == null || consumer.unwrap() == null) return 0;
        return consumer.unwrap().metrics().values().stream()
                .filter(metric -> LAG.equals(metric.metricName().name()))
                .map(Metric::metricValue)
                .mapToLong(value -> value instanceof Number number && number.doubleValue() > 0 ? number.longValue() : 0)
                .sum();
    }
}
