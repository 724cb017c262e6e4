package org.huying.dispatch.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class CalendarIsToldTest {
    private static final String TOPIC = "huying.directory";
    private static final String HOLIDAY = "{\"name\":\"元旦\",\"firstDay\":\"%s\",\"lastDay\":\"2037-01-03\"}";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Inject
    TellOfficeHours tell;

    private KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> arrived = new ArrayList<>();

    @BeforeEach
    void listen() {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "auto.offset.reset", "earliest");
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        consumer.assign(IntStream.range(0, 12)
                .mapToObj(partition -> new TopicPartition(TOPIC, partition))
                .toList());
    }

    @AfterEach
    void hangUp() {
        consumer.close();
    }

    @Test
    void every_version_is_told_once_and_a_refused_one_never() {
        publish("\"0\"", "2036-12-31", 200);
        publish("\"0\"", "2037-01-01", 412);
        publish("\"1\"", "2037-02-01", 422);
        publish("\"1\"", "2037-01-01", 200);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            consumer.poll(Duration.ofMillis(100)).forEach(arrived::add);
            assertThat(of("calendar:2037"))
                    .extracting(it -> header(it, "ce_sequence"))
                    .containsExactly("1", "2");
        });
        ConsumerRecord<String, String> last = of("calendar:2037").get(1);
        assertThat(header(last, "ce_type")).isEqualTo("calendar.published.v1");
        JsonPath told = JsonPath.from(last.value());
        assertThat(told.getString("holidays[0].firstDay")).isEqualTo("2037-01-01");
        assertThat(told.getString("actorRole")).isEqualTo("subdistrict-desk");
    }

    @Test
    void the_years_of_the_data_file_are_told_at_the_start() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            consumer.poll(Duration.ofMillis(100)).forEach(arrived::add);
            assertThat(List.of("2023", "2024", "2025", "2026"))
                    .allSatisfy(year -> assertThat(of("calendar:" + year)).isNotEmpty());
        });
        assertThat(JsonPath.from(of("calendar:2026").get(0).value()).getString("actorRole"))
                .isEqualTo("system");
    }

    @Test
    void the_office_hours_of_the_data_file_are_told_at_the_start() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            consumer.poll(Duration.ofMillis(100)).forEach(arrived::add);
            assertThat(of("calendar:office-hours"))
                    .extracting(it -> header(it, "ce_sequence"))
                    .containsExactly("1");
        });
        JsonPath told = JsonPath.from(of("calendar:office-hours").get(0).value());
        assertThat(told.getString("officeHours[0].spans[0].opens")).isEqualTo("09:00");
        assertThat(told.getString("officeHours[0].spans[1].closes")).isEqualTo("17:30");
    }

    @Test
    void the_same_office_hours_are_not_told_again() {
        assertThat(tell.handle(TownCalendar.file())).isFalse();
    }

    private static void publish(String version, String firstDay, int status) {
        given().auth()
                .oauth2(TestTokens.desk())
                .header("If-Match", version)
                .contentType("application/json")
                .body("{\"source\":\"通知\",\"holidays\":[" + HOLIDAY.formatted(firstDay) + "],\"makeUpDays\":[]}")
                .put("/v1/calendar/2037")
                .then()
                .statusCode(status);
    }

    private List<ConsumerRecord<String, String>> of(String key) {
        return arrived.stream().filter(it -> it.key().equals(key)).toList();
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
