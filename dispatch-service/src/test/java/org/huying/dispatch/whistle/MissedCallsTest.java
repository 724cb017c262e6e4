package org.huying.dispatch.whistle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.move;
import static org.huying.dispatch.act.RestActs.post;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.act.RestActs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class MissedCallsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Inject
    Instance<EventHandler> handlers;

    @Inject
    StoryClock clock;

    @Inject
    FindMissedCalls missed;

    @Inject
    Whistles whistles;

    private String number;
    private Instant deadline;

    @BeforeEach
    void the_squadron_has_a_case() {
        number = RestActs.aCaseOfTheSquadron(handlers);
        deadline = clock.instant().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MICROS);
    }

    @Test
    void a_unit_that_did_not_come_is_found_by_the_clock_and_may_still_come_late() {
        // Given
        sound();
        String first = "whistles/" + number + "-W1";
        // When
        clock.set(deadline.plusMillis(1));
        await().atMost(PATIENCE)
                .untilAsserted(() -> as(DESK).get("/v1/" + first)
                        .then()
                        .body("status", equalTo("ANSWERED"))
                        .body("calls[0].status", equalTo("EXPIRED")));
        // Then
        move(SQUADRON, first + "/report-in", 2, "{}")
                .then()
                .statusCode(200)
                .body("calls[0].status", equalTo("REPORTED_IN_LATE"));
    }

    @Test
    void each_miss_is_told_once_although_several_replicas_look_for_it() {
        // Given
        IntStream.range(0, 20).forEach(i -> sound());
        // When
        clock.set(deadline.plusMillis(1));
        Stream.generate(() -> CompletableFuture.runAsync(() -> missed.handle()))
                .limit(6)
                .toList()
                .forEach(CompletableFuture::join);
        // Then
        Map<String, List<String>> told = toldOfThisCase();
        assertThat(told).hasSize(20);
        assertThat(told.values())
                .allSatisfy(types -> assertThat(types).containsExactly("1 whistle.sounded.v1", "2 whistle.missed.v1"));
    }

    @Test
    void what_one_replica_has_in_hand_is_left_to_it() {
        // Given
        sound();
        sound();
        Instant after = deadline.plusMillis(1);
        // When
        List<Set<String>> found = QuarkusTransaction.requiringNew().call(() -> {
            Set<String> mine = numbers(whistles.overdue(after, 1_000));
            Set<String> theirs = CompletableFuture.supplyAsync(
                            () -> QuarkusTransaction.requiringNew().call(() -> numbers(whistles.overdue(after, 1_000))))
                    .join();
            return List.of(mine, theirs);
        });
        // Then
        assertThat(found.get(0)).contains(number + "-W1", number + "-W2");
        assertThat(found.get(1)).doesNotContain(number + "-W1", number + "-W2");
    }

    @Test
    void at_the_deadline_itself_nobody_is_missed() {
        // Given
        sound();
        // When
        Set<String> overdue = QuarkusTransaction.requiringNew().call(() -> numbers(whistles.overdue(deadline, 100)));
        // Then
        assertThat(overdue).doesNotContain(number + "-W1");
    }

    private void sound() {
        String body = "{\"units\":[\"URBAN-WLC\"],\"place\":\"X区3栋平台\",\"need\":\"劝导\",\"reportInBy\":\"%s\"}";
        post(DESK, "cases/" + number + "/whistles", body.formatted(deadline))
                .then()
                .statusCode(201);
    }

    private static Set<String> numbers(List<Whistle> found) {
        return found.stream().map(Whistle::number).collect(Collectors.toSet());
    }

    /** Listens until every whistle of the case was missed; by key, what was told in its order. */
    private Map<String, List<String>> toldOfThisCase() {
        List<ConsumerRecord<String, String>> arrived = new ArrayList<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(IntStream.range(0, 12)
                    .mapToObj(partition -> new TopicPartition("huying.cases", partition))
                    .toList());
            await().atMost(PATIENCE).untilAsserted(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (header(record, "ce_subject").startsWith(number + "-W")) arrived.add(record);
                });
                assertThat(arrived)
                        .filteredOn(it -> header(it, "ce_type").equals("whistle.missed.v1"))
                        .hasSize(20);
            });
        }
        return arrived.stream()
                .collect(Collectors.groupingBy(
                        ConsumerRecord::key,
                        Collectors.mapping(
                                it -> header(it, "ce_sequence") + " " + header(it, "ce_type"), Collectors.toList())));
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
