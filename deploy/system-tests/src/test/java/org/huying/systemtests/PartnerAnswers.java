package org.huying.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.local.partner.StandardWebhook.ID;
import static org.huying.local.partner.StandardWebhook.SIGNATURE;
import static org.huying.local.partner.StandardWebhook.TIMESTAMP;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.huying.local.partner.StandardWebhook;
import org.huying.local.partner.TopicReader;

/** How a unit's system answers by events. It sends each twice, as one does that was not sure of the first time. */
interface PartnerAnswers {
    ObjectMapper JSON = new ObjectMapper();

    void send(byte[] event) throws Exception;

    /** Twice, with the same id. */
    default void say(String type, Map<String, Object> data) throws Exception {
        byte[] event = JSON.writeValueAsBytes(Map.of(
                "specversion",
                "1.0",
                "id",
                UUID.randomUUID().toString(),
                "source",
                "/work-orders",
                "type",
                type,
                "data",
                data));
        send(event);
        send(event);
    }

    static PartnerAnswers signed(URI answers, StandardWebhook secret) {
        HttpClient http = HttpClient.newHttpClient();
        return event -> {
            String id = "msg_" + UUID.randomUUID();
            String timestamp = String.valueOf(Instant.now().getEpochSecond());
            HttpRequest request = HttpRequest.newBuilder(answers)
                    .header("Content-Type", "application/cloudevents+json")
                    .header(ID, id)
                    .header(TIMESTAMP, timestamp)
                    .header(SIGNATURE, secret.signature(id, timestamp, event))
                    .POST(BodyPublishers.ofByteArray(event))
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(JSON.readTree(answer.body()).path("outcome").asText())
                    .as(new String(event, StandardCharsets.UTF_8) + answer.body())
                    .isEqualTo("TAKEN");
        };
    }

    /** @param given the credentials of the subscription */
    static PartnerAnswers onTopic(Map<String, String> given) {
        return event -> {
            try (var producer =
                    new KafkaProducer<>(TopicReader.signIn(given), new StringSerializer(), new ByteArraySerializer())) {
                producer.send(new ProducerRecord<>(given.get("answersTopic"), "answer", event))
                        .get();
            }
        };
    }
}
