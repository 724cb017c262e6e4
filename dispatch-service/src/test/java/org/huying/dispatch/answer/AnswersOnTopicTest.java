package org.huying.dispatch.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.answer.SigningPartner.event;
import static org.huying.dispatch.answer.SigningPartner.newId;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.dispatch.act.RestActs;
import org.huying.dispatch.partnertopic.PartnerTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers written to a unit's own topic; that nobody else can write there is shown where the rights are given. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class AnswersOnTopicTest {
    private static final String SQUADRON = "URBAN-WLC";
    private static final String POLICE = "POLICE-WLC";
    private static final String ACCEPT = "answer.accept.v1";

    @Inject
    Instance<EventHandler> handlers;

    @Inject
    DataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    private KafkaProducer<String, byte[]> producer;
    private String number;
    private String data;

    @BeforeEach
    void units_have_their_topics() throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker);
        try (Admin admin = Admin.create(settings)) {
            var there = admin.listTopics().names().get();
            for (String unit : List.of(SQUADRON, POLICE)) {
                String topic = PartnerTopic.of(unit).answers();
                if (!there.contains(topic))
                    admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1)))
                            .all()
                            .get();
            }
        }
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        number = RestActs.aCaseOfTheSquadron(handlers);
        data = "{\"number\":\"" + number + "\"}";
    }

    @AfterEach
    void close() {
        producer.close();
    }

    @Test
    void an_answer_has_its_effect_in_either_mode_and_once() throws Exception {
        // Given
        String structured = newId();
        String binary = newId();
        // When
        write(SQUADRON, event(structured, ACCEPT, data));
        write(SQUADRON, event(structured, ACCEPT, data));
        var progress = message(SQUADRON, data.replace("}", ",\"note\":\"已约谈\"}"));
        Map.of("ce_specversion", "1.0", "ce_id", binary, "ce_type", "answer.progress.v1", "ce_source", "/elsewhere")
                .forEach((name, value) -> progress.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(progress).get();
        // Then
        assertThat(outcomeOf(binary)).startsWith("answer.taken.v1");
        assertThat(ToldOutcomes.of(structured, database))
                .singleElement()
                .asString()
                .startsWith("answer.taken.v1");
        as(DESK).get("/v1/cases/" + number).then().header("ETag", "\"4\"").body("status", equalTo("ACCEPTED"));
    }

    @Test
    void who_answers_is_the_unit_of_the_topic_whatever_the_answer_says() throws Exception {
        // Given
        String id = newId();
        // When
        write(POLICE, event(id, ACCEPT, data).replace("/work-orders", SQUADRON));
        // Then
        assertThat(outcomeOf(id)).startsWith("answer.refused.v1").contains("not-found");
        as(DESK).get("/v1/answers/" + id).then().body("unit", equalTo(POLICE)).body("way", equalTo("TOPIC"));
        as(DESK).get("/v1/cases/" + number).then().header("ETag", "\"2\"");
    }

    @Test
    void a_broken_record_comes_back_and_stops_nothing_behind_it() throws Exception {
        // Given
        String id = newId();
        // When
        RecordMetadata noJson = write(SQUADRON, "你好");
        RecordMetadata nothing = producer.send(
                        new ProducerRecord<>(PartnerTopic.of(SQUADRON).answers(), "k\0", null))
                .get();
        RecordMetadata large = write(SQUADRON, event(newId(), ACCEPT, "{\"a\":\"" + "长".repeat(70_000) + "\"}"));
        write(SQUADRON, event(id, ACCEPT, data));
        // Then
        assertThat(outcomeOf(id)).startsWith("answer.taken.v1");
        for (RecordMetadata broken : List.of(noJson, nothing, large))
            assertThat(ToldOutcomes.ofRecord(SQUADRON, broken.partition() + "/" + broken.offset(), database))
                    .singleElement()
                    .asString()
                    .startsWith("answer.refused.v1");
        assertThat(deadLetters(noJson, nothing, large)).isEqualTo(3);
    }

    private RecordMetadata write(String unit, String value) throws Exception {
        return producer.send(message(unit, value)).get();
    }

    private static ProducerRecord<String, byte[]> message(String unit, String value) {
        String topic = PartnerTopic.of(unit).answers();
        return new ProducerRecord<>(topic, "any", value.getBytes(StandardCharsets.UTF_8));
    }

    private String outcomeOf(String id) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> ToldOutcomes.of(id, database), told -> !told.isEmpty())
                .get(0);
    }

    /** How many of them went, or are on their way, to where operators look. */
    private long deadLetters(RecordMetadata... broken) throws SQLException {
        long found = 0;
        for (RecordMetadata one : broken) {
            String place = one.topic() + "/" + one.partition() + "/" + one.offset();
            found += await().atMost(Duration.ofSeconds(30)).until(() -> letters(place), count -> count > 0) > 0 ? 1 : 0;
        }
        return found;
    }

    private int letters(String place) {
        return DeadLetterBox.count(broker, place);
    }
}
