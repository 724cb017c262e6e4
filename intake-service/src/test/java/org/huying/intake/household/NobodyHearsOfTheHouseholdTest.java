package org.huying.intake.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.intake.IntakeTestResource;
import org.junit.jupiter.api.Test;

/** The household is a data subject too (domain.md §7): what is said of it stays where it was put. */
@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class NobodyHearsOfTheHouseholdTest extends AReportedHousehold {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String[] WORDS = {SECRET, "西门", "暗号"};
    private static final String PURGED = "concern.reported-household-purged.v1";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void no_event_log_line_problem_or_other_answer_holds_a_word_of_it() throws SQLException {
        // Given
        List<String> logged = Collections.synchronizedList(new ArrayList<>());
        Handler listening = listening(logged);
        Logger.getLogger("").addHandler(listening);
        // When
        List<String> answers = answersToAll();
        Logger.getLogger("").removeHandler(listening);
        // Then
        assertThat(answers).allSatisfy(answer -> assertThat(answer).doesNotContain(WORDS));
        assertThat(logged).isNotEmpty().allSatisfy(line -> assertThat(line).doesNotContain(WORDS));
        assertThat(toldOfThis()).allSatisfy(event -> assertThat(event).doesNotContain(WORDS));
        assertThat(count("SELECT count(*) FROM audit_line WHERE audit_line::text ~ '东方测试栋|西门|暗号'"))
                .isZero();
        assertThat(count("SELECT count(*) FROM reported_household WHERE reported_household::text ~ '东方测试栋|西门|暗号'"))
                .isZero();
    }

    @Test
    void its_text_form_is_sealed() {
        assertThat(new ReportedHousehold(SECRET, "502西门", "暗号").toString()).doesNotContain(WORDS);
    }

    /** Whatever can be asked and done, refusals among it; only the unsealing itself is left out. */
    private List<String> answersToAll() {
        List<String> answers = new ArrayList<>();
        answers.add(put(SECRETARY, BODY, null).asString());
        answers.add(put(DESK, BODY.replace("502", "503"), null).asString());
        answers.add(put(DESK, BODY.replace(SECRET, SECRET.repeat(60)), "\"1\"").asString());
        answers.add(put(DESK, BODY.replace("\"note\"", "\"nota\""), "\"1\"").asString());
        answers.add(put(ELSEWHERE, BODY, null).asString());
        answers.add(as(DESK).get(path("")).asString());
        answers.add(as(DESK).get("/v1/concerns/" + number()).asString());
        answers.add(as(DESK).get("/v1/concerns/" + number() + "/progress").asString());
        told("case.voided.v1", concernId(), clock.instant(), "");
        await().atMost(PATIENCE)
                .untilAsserted(() -> as(DESK).get(path("")).then().statusCode(410));
        answers.add(unseal(DESK, VISIT).asString());
        return answers;
    }

    /** What Kafka holds of this concern, once the purge is among it. */
    private List<String> toldOfThis() {
        List<ConsumerRecord<String, String>> arrived = new ArrayList<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(IntStream.range(0, 12)
                    .mapToObj(partition -> new TopicPartition("huying.concerns", partition))
                    .toList());
            await().atMost(PATIENCE).untilAsserted(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (header(record, "ce_subject").equals(number())) arrived.add(record);
                });
                assertThat(arrived).extracting(it -> header(it, "ce_type")).contains("concern.registered.v1", PURGED);
            });
        }
        return arrived.stream().map(it -> it.value() + it.headers()).toList();
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static Handler listening(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line.getMessage() + " " + Arrays.toString(line.getParameters()) + " " + line.getThrown());
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
    }
}
