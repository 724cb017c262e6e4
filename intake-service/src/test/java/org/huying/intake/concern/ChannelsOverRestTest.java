package org.huying.intake.concern;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class ChannelsOverRestTest {
    @Inject
    Town town;

    private final String order = "GY" + System.nanoTime();

    @BeforeEach
    void the_town_is_known() {
        town.isKnown();
    }

    @Test
    void an_order_of_the_hotline_sent_again_is_refused_with_the_number_it_has() {
        // Given
        String number = register("HOTLINE_12345", ordered())
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        // When
        Response again = register("HOTLINE_12345", ordered());
        // Then
        again.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:huying:problem:order-registered"))
                .body("number", equalTo(number))
                .body("detail", containsString("无需重复登记"));
        read(number).then().body("orderNumber", equalTo(order));
    }

    @Test
    void the_same_request_with_its_key_gets_the_same_receipt_also_with_an_order() {
        // Given
        String key = "hotline-" + UUID.randomUUID();
        String number =
                registerOnce(key, ordered()).then().statusCode(201).extract().path("number");
        // When
        Response again = registerOnce(key, ordered());
        // Then
        again.then().statusCode(201).body("number", equalTo(number));
    }

    @Test
    void the_hotline_needs_its_order_and_an_assignment_its_organ_and_document() {
        register("HOTLINE_12345", "").then().statusCode(422).body("errors.pointer", contains("/orderNumber"));
        register("ASSIGNED_FROM_ABOVE", "")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/assignedBy", "/documentNumber"));
        register("HOTLINE_12345", ",\"orderNumber\":\"第一单\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/orderNumber"));
    }

    @Test
    void what_belongs_to_another_channel_is_refused() {
        register("WEB", ordered()).then().statusCode(422).body("errors.pointer", contains("/orderNumber"));
        register("GRID_VISIT", ",\"patrolId\":\"%s\"".formatted(UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/patrolId"));
    }

    @Test
    void what_belongs_to_the_channel_is_kept() {
        UUID visit = UUID.randomUUID();
        UUID patrol = UUID.randomUUID();
        readOf(register("GRID_VISIT", ",\"visitId\":\"%s\"".formatted(visit)))
                .then()
                .body("visitId", equalTo(visit.toString()));
        readOf(register("PATROL", ",\"patrolId\":\"%s\"".formatted(patrol)))
                .then()
                .body("patrolId", equalTo(patrol.toString()));
        readOf(register("COMPLAINT", ",\"complaintForm\":\"IN_PERSON\""))
                .then()
                .body("complaintForm", equalTo("IN_PERSON"));
        readOf(register("ASSIGNED_FROM_ABOVE", ",\"assignedBy\":\"区委办\",\"documentNumber\":\"南府办〔2023〕12号\""))
                .then()
                .body("assignedBy", equalTo("区委办"))
                .body("documentNumber", equalTo("南府办〔2023〕12号"));
    }

    private String ordered() {
        return ",\"orderNumber\":\"" + order + "\"";
    }

    private static Response register(String channel, String more) {
        return given().auth()
                .oauth2(TestTokens.desk())
                .contentType("application/json")
                .body(body(channel, more))
                .post("/v1/concerns");
    }

    private static Response registerOnce(String key, String more) {
        return given().auth()
                .oauth2(TestTokens.desk())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body("HOTLINE_12345", more))
                .post("/v1/concerns");
    }

    private static String body(String channel, String more) {
        return """
                {"channel":"%s","nature":"HELP","topic":"property.maintenance","description":"路灯坏了",
                 "address":{"communityCode":"520102033901"}%s}""".formatted(channel, more);
    }

    private static Response readOf(Response registered) {
        return read(registered.then().statusCode(201).extract().path("number"));
    }

    private static Response read(String number) {
        return given().auth().oauth2(TestTokens.desk()).get("/v1/concerns/" + number);
    }
}
