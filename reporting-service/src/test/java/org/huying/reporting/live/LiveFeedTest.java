package org.huying.reporting.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.huying.reporting.testing.ConcernLife.HEYUAN;
import static org.huying.reporting.testing.ConcernLife.ZHONGYUAN;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.reporting.ledger.KeepLedger;
import org.huying.reporting.testing.ConcernLife;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.Events;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.HazardLife;
import org.huying.reporting.testing.SlowWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Streams end after two seconds here: whoever listens for longer has come again. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class LiveFeedTest {
    private static final Instant MORNING = Instant.parse("2023-12-01T01:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(8);

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    SlowWriter.Desk writers;

    @Inject
    KeepLedger ledger;

    private final List<Listener> listeners = new ArrayList<>();

    @BeforeEach
    void begin_with_nothing() {
        FreshTables.in(database);
    }

    @AfterEach
    void everybody_goes() {
        listeners.forEach(Listener::close);
    }

    @Test
    void tells_the_desk_what_has_changed() {
        // Given
        Listener desk = listening(TestTokens.desk());
        // When
        delivery.of(concern("WLC-20231201-0001", ZHONGYUAN));
        // Then
        await().atMost(SOON).until(() -> desk.hears("WLC-20231201-0001"));
        assertThat(desk.heard().stream().map(Listener.Heard::event)).containsSubsequence("summary", "concern");
        assertThat(desk.heard())
                .allSatisfy(heard -> assertThat(heard.data())
                        .contains("\"communityCode\":\"" + ZHONGYUAN + "\"")
                        .contains("\"position\":")
                        .contains("\"asOf\":"));
        assertThat(desk.response().headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/event-stream");
        assertThat(desk.response().headers().firstValue("Content-Encoding").orElse("identity"))
                .isEqualTo("identity");
    }

    @Test
    void tells_nobody_what_he_may_not_see() {
        // Given
        Listener own = listening(TestTokens.secretary(ZHONGYUAN));
        Listener other = listening(TestTokens.secretary(HEYUAN));
        Listener worker = listening(TestTokens.gridWorker(ZHONGYUAN + "001"));
        Listener neighbour = listening(TestTokens.gridWorker(ZHONGYUAN + "002"));
        Listener before = listening(TestTokens.partner("POLICE-WLC"));
        Listener after = listening(TestTokens.partner("URBAN-WLC"));
        // When
        ConcernLife life = concern("WLC-20231201-0001", ZHONGYUAN).filed().dispatchedTo("POLICE-WLC", "派出所");
        delivery.of(life);
        await().atMost(SOON).until(() -> before.hears("WLC-20231201-0001"));
        int told = before.heard().size();
        delivery.of(life.reassignedTo("URBAN-WLC", "城管中队").caseEvents());
        await().atMost(SOON).until(() -> after.hears("WLC-20231201-0001"));
        delivery.of(List.of(Events.communityListed(HEYUAN, "和园社区")));
        // Then what everybody is told is the first that those hear who saw nothing of it
        for (Listener outsider : List.of(other, neighbour)) {
            await().atMost(SOON).until(() -> !outsider.heard().isEmpty());
            assertThat(outsider.heard().stream().map(Listener.Heard::event)).containsOnly("directory");
        }
        assertThat(own.hears("WLC-20231201-0001")).isTrue();
        assertThat(worker.hears("WLC-20231201-0001")).isTrue();
        // And who lost the concern is told that the figures have changed, and no number
        await().atMost(SOON).until(() -> before.heard().size() > told);
        assertThat(before.heard().subList(told, before.heard().size()))
                .anyMatch(heard -> heard.event().equals("summary"))
                .noneMatch(heard -> heard.names("WLC-20231201-0001"));
    }

    @Test
    void goes_on_after_the_last_id_that_was_heard() {
        // Given
        Listener first = listening(TestTokens.desk());
        delivery.of(concern("WLC-20231201-0001", ZHONGYUAN));
        await().atMost(SOON).until(() -> first.hears("WLC-20231201-0001"));
        String last = first.lastId();
        first.close();
        // When something happens while nobody listens
        delivery.of(concern("WLC-20231201-0002", ZHONGYUAN));
        delivery.of(HazardLife.registered("YH-0001", ZHONGYUAN + "001", MORNING).events());
        Listener second = resuming(last);
        // Then
        await().atMost(SOON)
                .until(() ->
                        second.heard().stream().anyMatch(heard -> heard.event().equals("hazards")));
        assertThat(second.hears("WLC-20231201-0002")).isTrue();
        assertThat(second.hears("WLC-20231201-0001")).isFalse();
    }

    @Test
    void misses_nothing_however_often_the_stream_ends() {
        // Given
        Listener desk = listening(TestTokens.desk());
        // When
        List<String> numbers = new ArrayList<>();
        await().pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofSeconds(30))
                .until(() -> {
                    String number = "WLC-20231201-%04d".formatted(numbers.size());
                    numbers.add(number);
                    delivery.of(concern(number, ZHONGYUAN));
                    return desk.streams() >= 3;
                });
        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(numbers).allMatch(desk::hears));
    }

    @Test
    void tells_nothing_behind_which_something_may_still_come() {
        // Given
        Listener desk = listening(TestTokens.desk());
        try (SlowWriter slow =
                writers.begins(concern("WLC-20231201-0001", ZHONGYUAN).events(), ledger::keep)) {
            delivery.of(concern("WLC-20231201-0002", ZHONGYUAN));
            await().during(Duration.ofMillis(400)).until(() -> desk.heard().isEmpty());
            // When
            slow.commits();
            // Then
            await().atMost(SOON).until(() -> desk.hears("WLC-20231201-0002"));
            assertThat(desk.hears("WLC-20231201-0001")).isTrue();
        }
    }

    @Test
    void tells_one_who_comes_while_something_is_being_written_of_that_too() {
        // Given
        try (SlowWriter slow =
                writers.begins(concern("WLC-20231201-0001", ZHONGYUAN).events(), ledger::keep)) {
            delivery.of(concern("WLC-20231201-0002", ZHONGYUAN));
            Listener desk = listening(TestTokens.desk());
            // When
            slow.commits();
            // Then
            await().atMost(SOON).until(() -> desk.hears("WLC-20231201-0001"));
        }
    }

    @Test
    void says_that_all_may_have_changed_to_one_who_knows_another_journal() {
        // When
        Listener desk = resuming("999999999999");
        // Then
        await().atMost(SOON).until(() -> !desk.heard().isEmpty());
        assertThat(desk.heard().get(0).event()).isEqualTo("all");
        assertThat(Long.parseLong(desk.lastId())).isLessThan(999_999_999_999L);
    }

    @Test
    void refuses_an_id_that_is_none() {
        given().auth()
                .oauth2(TestTokens.desk())
                .header("Last-Event-ID", "yesterday")
                .get("/v1/live")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:huying:problem:malformed"));
    }

    /** Returns once it has heard a sign of life. */
    private Listener listening(String token) {
        Listener listener = Listener.withToken(token);
        listeners.add(listener);
        await().atMost(SOON).until(() -> listener.lastId() != null);
        return listener;
    }

    private Listener resuming(String lastId) {
        Listener listener = Listener.resuming(TestTokens.desk(), lastId);
        listeners.add(listener);
        return listener;
    }

    private static ConcernLife concern(String number, String community) {
        return ConcernLife.registered(number, community + "001", "WEB", MORNING);
    }
}
