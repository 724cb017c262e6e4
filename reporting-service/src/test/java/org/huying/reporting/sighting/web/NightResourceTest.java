package org.huying.reporting.sighting.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class NightResourceTest {
    private static final String FENGYUAN = "520102033905";
    private static final String HERE = FENGYUAN + "||X区|3栋|平台";
    private static final String VENDORS = "city-order.itinerant-vendors";
    private static final String DAYS = "&from=2023-11-13&to=2023-11-17&pivot=2023-11-15";
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @BeforeEach
    void some_were_seen() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-21T02:00:00Z"));
        delivery.of(List.of(
                seen(HERE, VENDORS, "2023-11-13T21:10", "2023-11-13T22:00"),
                seen(HERE, VENDORS, "2023-11-14T05:59", "2023-11-14T06:30"),
                seen(HERE, VENDORS, "2023-11-14T06:00", "2023-11-14T06:30"),
                seen(HERE, VENDORS, "2023-11-16T20:00", "2023-12-02T09:00"),
                seen(FENGYUAN + "||X区|13栋", VENDORS, "2023-11-13T21:10", "2023-11-13T22:00"),
                seen(HERE, "neighbourhood.noise", "2023-11-13T21:10", "2023-11-13T22:00")));
    }

    @Test
    void counts_each_night_and_the_averages_before_and_after() {
        nights(TestTokens.desk(), HERE, VENDORS, DAYS)
                .statusCode(200)
                .body("nights.night", contains("2023-11-13", "2023-11-14", "2023-11-15", "2023-11-16"))
                .body("nights.sightings", contains(2, 1, 0, 1))
                .body("before.numerator", equalTo(3))
                .body("before.denominator", equalTo(2))
                .body("before.perNight", equalTo(1.5f))
                .body("after.numerator", equalTo(1))
                .body("after.denominator", equalTo(2))
                .body("after.perNight", equalTo(0.5f));
    }

    @Test
    void knows_as_much_as_was_recorded_by_then() {
        nights(TestTokens.desk(), HERE, VENDORS, DAYS + "&asOf=2023-11-15T00:00:00Z")
                .body("asOf", equalTo("2023-11-15T00:00:00Z"))
                .body("nights.sightings", contains(2, 1, 0))
                .body("after.denominator", equalTo(1));
        nights(TestTokens.desk(), HERE, VENDORS, DAYS + "&asOf=2023-11-01")
                .body("nights", hasSize(0))
                .body("before", hasKey("perNight"))
                .body("before.perNight", nullValue());
    }

    @Test
    void a_place_is_asked_for_as_a_whole_or_with_all_that_lies_in_it() {
        nights(TestTokens.desk(), FENGYUAN, VENDORS, DAYS).body("nights.sightings", contains(3, 1, 0, 1));
        nights(TestTokens.desk(), FENGYUAN + "||X区", VENDORS, DAYS).body("nights.sightings", contains(3, 1, 0, 1));
        nights(TestTokens.desk(), FENGYUAN + "||X区|3", VENDORS, DAYS).body("nights.sightings", contains(0, 0, 0, 0));
    }

    @Test
    void an_event_that_comes_twice_counts_once() {
        // Given
        ReceivedEvent event = seen(HERE, VENDORS, "2023-11-15T20:00", "2023-11-15T20:30");
        // When
        delivery.of(List.of(event));
        delivery.of(List.of(event, event));
        // Then
        nights(TestTokens.desk(), HERE, VENDORS, DAYS).body("nights.sightings", contains(2, 1, 1, 1));
    }

    @Test
    void counts_what_the_caller_may_see_and_hides_other_communities() {
        nights(TestTokens.secretary(FENGYUAN), HERE, VENDORS, DAYS).body("nights.sightings", contains(2, 1, 0, 1));
        nights(TestTokens.gridWorker(FENGYUAN + "001"), HERE, VENDORS, DAYS)
                .body("nights.sightings", contains(2, 1, 0, 1));
        nights(TestTokens.gridWorker(FENGYUAN + "002"), HERE, VENDORS, DAYS)
                .body("nights.sightings", contains(0, 0, 0, 0));
        nights(TestTokens.partner("URBAN-WLC"), HERE, VENDORS, DAYS).body("nights.sightings", contains(2, 1, 0, 1));
        nights(TestTokens.partner("POLICE-WLC"), HERE, VENDORS, DAYS).body("nights.sightings", contains(0, 0, 0, 0));
        nights(TestTokens.secretary("520102033901"), HERE, VENDORS, DAYS).statusCode(404);
        nights(TestTokens.gridWorker("520102033901001"), HERE, VENDORS, DAYS).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere, a, from=2023-11-13&to=2023-11-17&pivot=2023-11-15, /place",
        "520102033905, A B, from=2023-11-13&to=2023-11-17&pivot=2023-11-15, /topic",
        "520102033905, a, to=2023-11-17&pivot=2023-11-15, /from",
        "520102033905, a, from=2023-11-13&to=2023-02-30&pivot=2023-11-15, /to",
        "520102033905, a, from=2023-11-13&to=2023-11-17, /pivot",
        "520102033905, a, from=2023-11-13&to=2023-11-17&pivot=2023-11-18, /pivot",
        "520102033905, a, from=2023-11-17&to=2023-11-13&pivot=2023-11-15, /from",
        "520102033905, a, from=2023-11-13&to=2023-11-17&pivot=2023-11-15&asOf=2024-02-01, /asOf",
        "520102033905||X区|3栋, public-security, from=2023-11-13&to=2023-11-17&pivot=2023-11-15, /place"
    })
    void refuses_what_cannot_be_answered_and_points_at_it(String place, String topic, String rest, String pointer) {
        nights(TestTokens.desk(), place, topic, "&" + rest).statusCode(422).body("errors.pointer", contains(pointer));
    }

    private static ValidatableResponse nights(String token, String place, String topic, String rest) {
        return given().auth()
                .oauth2(token)
                .queryParam("place", place)
                .queryParam("topic", topic)
                .get("/v1/sightings/nights?" + rest.substring(1))
                .then();
    }

    /** Seen and recorded at these times of the town, by the squadron in the first grid. */
    private static ReceivedEvent seen(String place, String topic, String at, String recorded) {
        UUID id = UUID.randomUUID();
        Envelope envelope = new Envelope(
                EventIds.next(),
                "/huying/dispatch",
                "sighting.recorded.v1",
                id.toString(),
                instant(at),
                instant(recorded),
                1,
                "corr-1",
                TRACE);
        String data = """
                {"sightingId":"%s","communityCode":"%s","gridCode":"%s001","placeKey":"%s","topic":"%s","count":1,
                 "unit":"URBAN-WLC","actorRole":"partner"}""".formatted(id, FENGYUAN, FENGYUAN, place, topic);
        return new ReceivedEvent("huying.cases", id.toString(), envelope, data.getBytes(StandardCharsets.UTF_8));
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
