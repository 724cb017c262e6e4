package org.huying.intake.concern;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Place, point, class and times of a concern, over REST. */
@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class SaidOverRestTest {
    private static final String WORKER = TestTokens.gridWorker(Town.GRID);
    private static final String POINT =
            "{\"lon\":106.71350,\"lat\":26.5783,\"crs\":\"GCJ02\",\"accuracy\":15,\"source\":\"DEVICE\"}";

    @Inject
    Town town;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @BeforeEach
    void theTownIsKnown() {
        town.isKnown();
    }

    @Test
    void is_kept_in_one_form_beside_how_it_was_written_which_those_who_handle_it_do_not_read() {
        // When
        String number = post(WORKER, "", ",\"zone\":\"ｘ区\",\"building\":\"三号楼\",\"point\":" + POINT)
                .path("number");
        // Then
        read(TestTokens.desk(), number)
                .then()
                .body("address.zone", equalTo("X区"))
                .body("address.building", equalTo("3栋"))
                .body("address.written", equalTo("ｘ区 三号楼"))
                .body("address.point.crs", equalTo("GCJ02"))
                .body("address.point.lon", equalTo(106.7135f))
                .body("address.point.wgs84Lon", allOf(greaterThan(106.7096f), lessThan(106.7098f)));
        read(WORKER, number)
                .then()
                .body("address.building", equalTo("3栋"))
                .body("address.written", nullValue())
                .body("address.point.crs", equalTo("GCJ02"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'lon':106.7,'lat':26.5} | /address/point/crs",
                "{'lon':106.7,'lat':26.5,'crs':'UTM'} | /address/point/crs",
                "{'lon':186.7,'lat':26.5,'crs':'WGS84'} | /address/point/lon",
                "{'lon':26.5,'lat':106.7,'crs':'GCJ02'} | /address/point/lat",
                "{'lon':2.35,'lat':48.85,'crs':'BD09'} | /address/point",
                "{'lat':26.5,'crs':'GCJ02'} | /address/point/lon",
                "{'lon':106.7,'lat':26.5,'crs':'WGS84','accuracy':-1} | /address/point/accuracy"
            })
    void is_refused_with_a_point_that_says_nothing(String point, String pointer) {
        post(WORKER, "", ",\"point\":" + point.replace('\'', '"'))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void has_the_class_of_its_topic_and_what_the_topic_is_called() {
        String number = post(WORKER, "", "").path("number");
        read(WORKER, number)
                .then()
                .body("gbCode", equalTo("0501"))
                .body("topicLabel.chinese", equalTo("流动摊贩"))
                .body("topicLabel.english", equalTo("Itinerant vendors"))
                .body("occurredAt", nullValue())
                .body("heardAt", nullValue());
        String other = post(WORKER, ",\"gbCode\":\"0504\"", "").path("number");
        read(WORKER, other).then().body("gbCode", equalTo("0504"));
        post(WORKER, ",\"gbCode\":\"五零一\"", "").then().statusCode(422).body("errors.pointer", hasItem("/gbCode"));
    }

    /** An offline phone: heard ten days ago, registered now. */
    @Test
    void is_told_of_the_time_it_was_heard() throws SQLException {
        // Given
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant heard = now.minus(Duration.ofDays(10));
        Instant occurred = heard.minus(Duration.ofHours(5));
        // When
        String number = post(WORKER, times(occurred, heard), "").path("number");
        // Then
        read(WORKER, number)
                .then()
                .body("heardAt", equalTo(heard.toString()))
                .body("occurredAt", equalTo(occurred.toString()))
                .body("registeredAt", notNullValue());
        assertThat(one("SELECT heard_at || ' ' || (registered_at > heard_at + interval '9 days') FROM concern"
                        + " WHERE number = '" + number + "'"))
                .endsWith("true");
    }

    @Test
    void is_refused_with_times_that_cannot_be() {
        Instant now = clock.instant();
        Instant heard = now.minus(Duration.ofDays(10));
        refused(WORKER, times(heard, now.plusSeconds(600)), "/heardAt");
        refused(WORKER, times(heard, now.minus(Duration.ofDays(31))), "/heardAt");
        refused(WORKER, times(heard.plusSeconds(1), heard), "/occurredAt");
        refused(WORKER, times(now.minus(Duration.ofDays(400)), null), "/occurredAt");
        refused(TestTokens.resident("r-1"), times(null, heard), "/heardAt");
        refused(null, times(null, heard), "/heardAt");
        post(TestTokens.resident("r-1"), times(heard, null), "").then().statusCode(201);
    }

    @Test
    void is_another_request_with_another_point() {
        // Given
        String key = "said-" + UUID.randomUUID();
        Response first = repeated(key, ",\"point\":" + POINT);
        // Then
        assertThat(repeated(key, ",\"point\":" + POINT).<String>path("number")).isEqualTo(first.path("number"));
        repeated(key, "").then().statusCode(422).body("type", containsString("idempotency"));
    }

    @Test
    void is_read_from_one_line_for_a_form() {
        String line = "{\"line\":\"7栋2单元L1层护栏外墙\"}";
        as(TestTokens.resident("r-1"))
                .contentType("application/json")
                .body(line)
                .post("/v1/addresses/reading")
                .then()
                .statusCode(200)
                .body("building", equalTo("7栋"))
                .body("unit", equalTo("2单元"))
                .body("floorLabel", equalTo("L1"))
                .body("spot", equalTo("护栏外墙"))
                .body("freeText", nullValue());
        as(WORKER)
                .contentType("application/json")
                .body("{}")
                .post("/v1/addresses/reading")
                .then()
                .statusCode(422);
        as(null).contentType("application/json")
                .body(line)
                .post("/v1/addresses/reading")
                .then()
                .statusCode(401);
    }

    private static String times(Instant occurredAt, Instant heardAt) {
        return (occurredAt == null ? "" : ",\"occurredAt\":\"" + occurredAt + "\"")
                + (heardAt == null ? "" : ",\"heardAt\":\"" + heardAt + "\"");
    }

    private static void refused(String token, String more, String pointer) {
        post(token, more, "").then().statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    private static Response post(String token, String more, String place) {
        return as(token).contentType("application/json").body(body(more, place)).post("/v1/concerns");
    }

    private static Response repeated(String key, String place) {
        return as(WORKER)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body("", place))
                .post("/v1/concerns");
    }

    private static String body(String more, String place) {
        return """
                {"channel":"WEB","nature":"HELP","topic":"city-order.itinerant-vendors","description":"摊贩占道"%s,
                 "address":{"communityCode":"%s","gridCode":"%s"%s}}""".formatted(more, Town.ZHONGYUAN, Town.GRID, place);
    }

    private static Response read(String token, String number) {
        return as(token).get("/v1/concerns/" + number);
    }

    private static RequestSpecification as(String token) {
        return token == null ? given() : given().auth().oauth2(token);
    }

    private String one(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
