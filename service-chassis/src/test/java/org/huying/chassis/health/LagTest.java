package org.huying.chassis.health;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.outbox.RelayLifecycle;
import org.huying.chassis.sample.AsDeployed;
import org.huying.chassis.sample.ChassisTestResource;
import org.huying.chassis.sample.NoteHandler;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AsDeployed.class)
@QuarkusTestResource(ChassisTestResource.class)
class LagTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int MANY = 6 * AsDeployed.ALARMING_LAG;

    @Inject
    NoteHandler handler;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void a_channel_that_falls_behind_is_reported_until_it_has_caught_up() {
        // Given
        await().atMost(SOON).until(() -> inbox().equals("UP"));
        CountDownLatch goOn = new CountDownLatch(1);
        handler.disturb(event -> waitFor(goOn));
        try {
            // When
            sendMany(UUID.randomUUID().toString());
            // Then
            await().atMost(SOON).until(() -> inbox().equals("DOWN"));
        } finally {
            goOn.countDown();
            handler.calm();
        }
        await().atMost(SOON).until(() -> inbox().equals("UP"));
    }

    private static String inbox() {
        return given().get("/q/health/well").jsonPath().getString("checks.find { it.name == 'inbox' }.status");
    }

    /** In one piece, so that the consumer learns of all of them at once. */
    private void sendMany(String key) {
        Map<String, Object> settings = RelayLifecycle.producerSettings(bootstrapServers);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 2_000);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 1_000_000);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        try (var producer = new KafkaProducer<String, byte[]>(settings)) {
            for (int n = 0; n < MANY; n++) producer.send(note(key));
        }
    }

    private static ProducerRecord<String, byte[]> note(String key) {
        var now = java.time.Instant.parse("2023-12-01T00:00:00Z");
        Envelope envelope =
                new Envelope(EventIds.next(), "/huying/test", "note.taken.v1", "N-1", now, now, 1, "c", "t");
        var message =
                new ProducerRecord<>(NoteHandler.TOPIC, key, "{\"text\":\"many\"}".getBytes(StandardCharsets.UTF_8));
        envelope.headers().forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private static void waitFor(CountDownLatch goOn) {
        try {
            goOn.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
