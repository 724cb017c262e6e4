package org.huying.reporting.hotspot.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class HotSpotResourceTest {
    private static final String VENDORS = "city-order.itinerant-vendors";
    private static final String THEFT = "public-security.theft";
    private static final String PLATFORM = "\"zone\":\"X区\",\"building\":\"3栋\",\"spot\":\"平台\",";

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @BeforeEach
    void begin_with_nothing() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-21T02:00:00Z"));
    }

    @Test
    void are_where_three_of_a_topic_come_within_thirty_days() {
        // Given
        delivery.of(List.of(
                concern(VENDORS, PLATFORM, "2023-11-01T00:00:00Z", 1),
                concern(VENDORS, PLATFORM, "2023-11-20T00:00:00Z", 2),
                concern(VENDORS, PLATFORM, "2023-12-01T00:00:00Z", 3),
                concern(VENDORS, "\"zone\":\"X区\",\"building\":\"4栋\",", "2023-12-01T00:00:00Z", 4),
                concern("environment.noise", PLATFORM, "2023-12-01T00:00:00Z", 5),
                concern(VENDORS, "", "2023-12-01T00:00:00Z", 6)));
        // Then
        hotSpots(TestTokens.desk(), "")
                .statusCode(200)
                .body("recurrenceRate.numerator", equalTo(3))
                .body("recurrenceRate.denominator", equalTo(6))
                .body("recurrenceRate.excluded", equalTo(0))
                .body("recurrenceRate.percent", equalTo(50.0f))
                .body("withoutPlace", equalTo(1))
                .body("groupCount", equalTo(1))
                .body("groups.place", contains("520102033905||X区|3栋|平台"))
                .body("groups.topic", contains(VENDORS))
                .body("groups.count", contains(3))
                .body("groups[0].first", equalTo("2023-11-01T00:00:00Z"))
                .body("groups[0].last", equalTo("2023-12-01T00:00:00Z"))
                .body("groups[0].numbers", contains("WLC-20231101-0003", "WLC-20231101-0002", "WLC-20231101-0001"));
    }

    @Test
    void need_thirty_days_and_not_one_moment_more() {
        // Given
        delivery.of(List.of(
                concern(VENDORS, PLATFORM, "2023-11-01T00:00:00Z", 1),
                concern(VENDORS, PLATFORM, "2023-11-20T00:00:00Z", 2),
                concern(VENDORS, PLATFORM, "2023-12-01T00:00:01Z", 3)));
        // Then
        hotSpots(TestTokens.desk(), "").body("groups", empty()).body("recurrenceRate.percent", equalTo(0.0f));
    }

    @Test
    void count_those_of_the_window_also_where_the_others_lie_before_it_and_only_as_known_then() {
        // Given
        delivery.of(List.of(
                concern(VENDORS, PLATFORM, "2023-11-20T00:00:00Z", 1),
                concern(VENDORS, PLATFORM, "2023-11-25T00:00:00Z", 2),
                concern(VENDORS, PLATFORM, "2023-12-01T00:00:00Z", 3)));
        // Then
        hotSpots(TestTokens.desk(), "?from=2023-12-01")
                .body("groups.count", contains(1))
                .body("recurrenceRate.numerator", equalTo(1))
                .body("recurrenceRate.denominator", equalTo(1));
        hotSpots(TestTokens.desk(), "?asOf=2023-11-30").body("groups", empty());
        hotSpots(TestTokens.secretary("520102033901"), "")
                .body("groups", empty())
                .body("recurrenceRate.percent", nullValue());
    }

    @Test
    void of_public_security_name_no_building() {
        // Given
        delivery.of(List.of(
                concern(THEFT, PLATFORM, "2023-12-01T00:00:00Z", 1),
                concern(THEFT, PLATFORM, "2023-12-02T00:00:00Z", 2),
                concern(THEFT, PLATFORM, "2023-12-03T00:00:00Z", 3)));
        // Then
        hotSpots(TestTokens.desk(), "").body("groups.place", contains("520102033905||X区"));
    }

    @Test
    void are_told_as_many_as_are_asked_for_those_with_the_most_concerns_first() {
        // Given
        delivery.of(List.of(
                concern(VENDORS, PLATFORM, "2023-11-01T00:00:00Z", 1),
                concern(VENDORS, PLATFORM, "2023-11-02T00:00:00Z", 2),
                concern(VENDORS, PLATFORM, "2023-11-03T00:00:00Z", 3),
                concern("environment.noise", PLATFORM, "2023-11-01T00:00:00Z", 4),
                concern("environment.noise", PLATFORM, "2023-11-02T00:00:00Z", 5),
                concern("environment.noise", PLATFORM, "2023-11-02T01:00:00Z", 6),
                concern("environment.noise", PLATFORM, "2023-11-02T02:00:00Z", 7)));
        // Then
        hotSpots(TestTokens.desk(), "?limit=1")
                .body("groups.topic", contains("environment.noise"))
                .body("groupCount", equalTo(2))
                .body("recurrenceRate.numerator", equalTo(7));
        hotSpots(TestTokens.desk(), "").body("groups.count", contains(4, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "many"})
    void refuses_to_tell_none_too_many_or_what_is_no_number(String limit) {
        hotSpots(TestTokens.desk(), "?limit=" + limit).statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"from=2023-12-10&to=2023-12-09, /from", "asOf=2023-12-22, /asOf", "topic=%27, /topic"})
    void refuses_what_means_nothing(String query, String pointer) {
        hotSpots(TestTokens.desk(), "?" + query)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer));
    }

    private static ReceivedEvent concern(String topic, String place, String at, int serial) {
        UUID id = EventIds.next();
        String number = "WLC-20231101-000" + serial;
        Instant time = Instant.parse(at);
        Envelope envelope = new Envelope(
                EventIds.next(),
                "/huying/test",
                "concern.registered.v1",
                number,
                time,
                time,
                1,
                "corr-1",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        String data = """
                {"concernId":"%s","number":"%s","channel":"WEB","nature":"COMPLAINT","topic":"%s","confidential":false,
                 "place":{%s"communityCode":"520102033905"},"actorRole":"resident"}""".formatted(id, number, topic, place);
        return new ReceivedEvent("huying.concerns", id.toString(), envelope, data.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse hotSpots(String token, String query) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .get("/v1/hot-spots" + query)
                .then();
    }
}
