package org.huying.intake.topic;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class TopicsOverRestTest {
    private static final String ADMIN = TestTokens.systemAdmin();
    private static final String PARCELS = """
            {"code":"%s","chinese":"代收快递","english":"Parcels taken in"}""";

    @Inject
    Town town;

    @Inject
    DataSource database;

    private final String code = "services.t" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void theTownIsKnown() {
        town.isKnown();
    }

    @Test
    void are_read_by_everybody_and_again_only_when_something_changed() {
        // Given
        Response first = given().get("/v1/topics");
        first.then()
                .statusCode(200)
                .body("code", hasItem("services.opening-hours"))
                .body("find { it.code == 'services.opening-hours' }.chinese", equalTo("服务时间"))
                .body("find { it.code == 'public-security.tenants' }.speaksOfPersons", equalTo(true))
                .body("find { it.code == 'city-order.itinerant-vendors' }.gbCode", equalTo("0501"));
        // When
        Response same = given().header("If-None-Match", first.header("ETag")).get("/v1/topics");
        listed().then().statusCode(201);
        Response changed = given().header("If-None-Match", first.header("ETag")).get("/v1/topics");
        // Then
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body().asString()).isEmpty();
        changed.then().statusCode(200).body("code", hasItem(code));
        as(ADMIN).get("/v1/topics/no-such").then().statusCode(404);
    }

    @Test
    void are_listed_once_under_one_there_is() {
        // When
        Response once = listed();
        Response again = listed();
        // Then
        once.then().statusCode(201).header("ETag", "\"1\"").body("parent", equalTo("services"));
        assertThat(once.header("Location")).endsWith("/v1/topics/" + code);
        assertThat(again.body().asString()).isEqualTo(once.body().asString());
        list(code, null).then().statusCode(409).body("type", containsString("topic-taken"));
        list("nowhere.parcels", null).then().statusCode(422).body("errors.pointer", hasItem("/code"));
        list("parcels", null).then().statusCode(422).body("errors.pointer", hasItem("/code"));
        list("services.a.b.c.d.e", null).then().statusCode(422).body("errors.pointer", hasItem("/code"));
    }

    @Test
    void keep_their_concerns_when_they_are_called_otherwise_or_retired_and_take_no_new_ones() throws SQLException {
        // Given
        listed();
        Response receipt = concern(code);
        receipt.then().statusCode(201);
        // When
        labels("\"9\"", "快递代收").then().statusCode(412);
        labels(null, "快递代收").then().statusCode(428);
        labels("\"1\"", "快递代收").then().statusCode(200).header("ETag", "\"2\"").body("chinese", equalTo("快递代收"));
        labels("\"1\"", "快递代收").then().statusCode(200).header("ETag", "\"2\"");
        retired("\"2\"")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETIRED"))
                .body("allowedMoves", equalTo(java.util.List.of()));
        // Then
        concern(code)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/topic"))
                .body("errors.detail", hasItem(containsString("services.opening-hours")));
        as(TestTokens.desk())
                .get("/v1/concerns/" + receipt.path("number"))
                .then()
                .body("topic", equalTo(code))
                .body("topicLabel.chinese", equalTo("快递代收"));
        list(code, null).then().statusCode(409);
        retired("\"3\"").then().statusCode(409);
        as(ADMIN).get("/v1/topics").then().body("code", not(hasItem(code)));
        as(ADMIN).get("/v1/topics?retired=true").then().body("code", hasItem(code));
        assertThat(audited())
                .isEqualTo("topic " + code + " listed, topic " + code + " relabelled, topic " + code + " retired");
    }

    @Test
    void are_retired_from_below() {
        // Given
        listed();
        list(code + ".large", null).then().statusCode(201).body("level", equalTo(3));
        // Then
        retired("\"1\"").then().statusCode(409).body("type", containsString("topic-has-branches"));
        as(ADMIN)
                .header("If-Match", "\"1\"")
                .post("/v1/topics/" + code + ".large/retirement")
                .then()
                .statusCode(200);
        retired("\"1\"").then().statusCode(200);
        list(code + ".small", null).then().statusCode(422).body("errors.pointer", hasItem("/code"));
    }

    @Test
    void that_nobody_knows_are_refused_with_those_to_take_instead() {
        concern("city-order.itinerant-vendors.morning.early")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/topic"))
                .body("errors.detail", hasItem(containsString("city-order.itinerant-vendors.night（夜间流动摊贩）")));
        concern("nonsense").then().statusCode(422).body("errors.detail", hasItem(containsString("GET /v1/topics")));
    }

    /** Under a topic somebody listed, not one that is written into the program. */
    @Test
    void that_speak_of_persons_make_complaints_confidential() {
        // Given
        as(ADMIN)
                .contentType("application/json")
                .body(PARCELS.formatted(code).replace("}", ",\"speaksOfPersons\":true}"))
                .post("/v1/topics")
                .then()
                .statusCode(201);
        // When
        String number = concern(code).path("number");
        String other = concern("services.opening-hours").path("number");
        // Then
        as(TestTokens.desk()).get("/v1/concerns/" + number).then().body("confidential", equalTo(true));
        as(TestTokens.desk()).get("/v1/concerns/" + other).then().body("confidential", equalTo(false));
    }

    private Response listed() {
        return list(code, "list-" + code);
    }

    private static Response list(String code, String key) {
        RequestSpecification request = as(ADMIN).contentType("application/json").body(PARCELS.formatted(code));
        if (key != null) request.header("Idempotency-Key", key);
        return request.post("/v1/topics");
    }

    private Response labels(String version, String chinese) {
        RequestSpecification request = as(ADMIN)
                .contentType("application/json")
                .body("{\"chinese\":\"" + chinese + "\",\"english\":\"Parcels\"}");
        if (version != null) request.header("If-Match", version);
        return request.put("/v1/topics/" + code + "/labels");
    }

    private Response retired(String version) {
        return as(ADMIN).header("If-Match", version).post("/v1/topics/" + code + "/retirement");
    }

    private static Response concern(String topic) {
        return as(TestTokens.desk())
                .contentType("application/json")
                .body("""
                {"channel":"WEB","nature":"COMPLAINT","topic":"%s","description":"件放久了",
                 "address":{"communityCode":"%s"}}""".formatted(topic, Town.ZHONGYUAN))
                .post("/v1/concerns");
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private String audited() throws SQLException {
        String read = "SELECT string_agg(reason, ', ' ORDER BY seq) FROM audit_line WHERE reason LIKE ?";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(read)) {
            statement.setString(1, "topic " + code + " %");
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
