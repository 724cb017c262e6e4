package org.huying.dispatch.routing.rule;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.huying.dispatch.routing.rule.RestRules.ADMIN;
import static org.huying.dispatch.routing.rule.RestRules.DESK;
import static org.huying.dispatch.routing.rule.RestRules.hear;
import static org.huying.dispatch.routing.rule.RestRules.read;
import static org.huying.dispatch.routing.rule.RuleFixtures.about;
import static org.huying.dispatch.routing.rule.RuleFixtures.named;
import static org.huying.dispatch.routing.rule.RuleFixtures.rule;
import static org.huying.dispatch.routing.rule.RuleFixtures.starterAfter;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.dispatch.casefile.FileCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules whose unit has left the directory since they were activated. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class RulesThatFailTest {
    private static final String PATH = "/v1/routing/alarms";

    @Inject
    FileCases cases;

    @Inject
    RuleSetTable table;

    @Inject
    CurrentRules current;

    @Inject
    MeterRegistry meters;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Inject
    Clock clock;

    private int version;

    @BeforeEach
    void aRuleNamesAUnitThatIsGone() {
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> {
            version = table.latest() + 1;
            List<Rule> rules = starterAfter(rule("gone", about("failing"), named("GONE-1")));
            table.store(new RuleSet(version, 1, rules, "desk", now, null, now, now));
        });
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(current.inForce(clock.instant()).version()).isEqualTo(version));
    }

    @Test
    void raise_one_alarm_and_the_next_rule_decides() {
        // Given
        double failedBefore = failed();
        // When
        String first = hear(cases, "failing.rule");
        String second = hear(cases, "failing.rule");
        // Then
        for (String number : List.of(first, second))
            read(number)
                    .then()
                    .body("owner.code", equalTo("GPG-" + RuleFixtures.GRID))
                    .body("decision.asked[0].verdict", equalTo("UNIT_GONE"))
                    .body("decision.asked.verdict", hasItem("DECIDED"));
        assertThat(failed() - failedBefore).isEqualTo(2);
        assertThat(open())
                .hasSize(1)
                .allSatisfy(
                        alarm -> assertThat(alarm).containsEntry("rule", "gone").containsEntry("cause", "UNIT_GONE"));
        told("routing.alarm-raised.v1");
    }

    @Test
    void are_asked_again_and_raise_another_alarm_after_one_was_acknowledged() {
        // Given
        hear(cases, "failing.rule");
        String id = open().get(0).get("id").toString();
        // When
        acknowledge(DESK, id, "\"9\"").then().statusCode(412);
        acknowledge(ADMIN, id, "\"1\"").then().statusCode(200).header("ETag", "\"2\"");
        // Then
        acknowledge(ADMIN, id, "\"2\"")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:alarm-acknowledged"));
        assertThat(open()).isEmpty();
        hear(cases, "failing.rule");
        told("routing.alarm-raised.v1", "routing.alarm-acknowledged.v1", "routing.alarm-raised.v1");
        assertThat(open()).hasSize(1).noneSatisfy(alarm -> assertThat(alarm).containsEntry("id", id));
        given().auth()
                .oauth2(DESK)
                .get(PATH + "/" + open().get(0).get("id"))
                .then()
                .header("ETag", "\"3\"");
        given().auth().oauth2(DESK).get(PATH + "?open=true&limit=200").then().body("id", not(hasItem(id)));
    }

    @Test
    void raise_none_in_a_dry_run() {
        // When
        hear(cases, "failed-before");
        Response tried = RestRules.dryRun(version, "{}");
        // Then
        tried.then().statusCode(200).body("byRule[0].rule", equalTo("gone"));
        assertThat(open()).isEmpty();
        tried.then().body("examples.toRule", not(hasItem("gone")));
    }

    private List<Map<String, Object>> open() {
        List<Map<String, Object>> all = given().auth()
                .oauth2(DESK)
                .get(PATH + "?open=true&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("$");
        return all.stream()
                .filter(alarm -> alarm.get("ruleSetVersion").equals(version))
                .toList();
    }

    private static Response acknowledge(String token, String id, String version) {
        return given().auth().oauth2(token).header("If-Match", version).post(PATH + "/" + id + "/acknowledgement");
    }

    private double failed() {
        return meters.counter("huying.routing.rule.failed", "rule", "gone").count();
    }

    /** What of this version's rule is on the topic, in its order. */
    private void told(String... types) {
        List<String> arrived = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(IntStream.range(0, 12)
                    .mapToObj(partition -> new TopicPartition("huying.directory", partition))
                    .toList());
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> {
                    if (("routing:" + version + ":gone").equals(message.key()))
                        arrived.add(new String(
                                message.headers().lastHeader("ce_type").value(), UTF_8));
                });
                assertThat(arrived).containsExactly(types);
            });
        }
    }
}
