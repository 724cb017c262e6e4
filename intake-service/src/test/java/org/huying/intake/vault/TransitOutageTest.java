package org.huying.intake.vault;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.Town;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A KMS that is away, from the start on and later: what needs it says so, the rest goes on. */
@QuarkusTest
@QuarkusTestResource(value = TransitTestResource.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TransitOutageTest {
    private static final String NAMED = ",\"reporter\":{\"name\":\"南宫测试\",\"phone\":\"13900001111\"}";

    @Inject
    Town town;

    @Test
    @Order(1)
    void away_from_the_start_on_only_what_needs_a_key_is_refused_and_may_be_sent_again() {
        // Given
        town.isKnown();
        TransitTestResource.server().seal(true);
        String key = "outage-" + UUID.randomUUID();
        // Then
        register("", null).then().statusCode(201);
        register(NAMED, key)
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:huying:problem:vault-unavailable"));
        TransitTestResource.server().seal(false);
        register(NAMED, key).then().statusCode(201);
    }

    @Test
    @Order(2)
    void away_later_registering_and_unsealing_go_on_with_the_keys_in_memory() {
        // Given
        Response before = register(NAMED, null);
        TransitTestResource.server().seal(true);
        // Then
        register(NAMED, "later-" + UUID.randomUUID()).then().statusCode(201);
        unseal(before).then().statusCode(200).body("name", equalTo("南宫测试"));
        given().auth()
                .oauth2(TestTokens.securityAdmin())
                .post("/v1/vault/rotations")
                .then()
                .statusCode(503);
        TransitTestResource.server().seal(false);
    }

    @Test
    @Order(3)
    void no_registration_asks_it() {
        // Given
        register(NAMED, null);
        int before = TransitTestResource.server().calls();
        // When
        for (int i = 0; i < 50; i++) register(NAMED, "many-" + UUID.randomUUID());
        // Then
        assertThat(TransitTestResource.server().calls()).isEqualTo(before);
    }

    private static Response unseal(Response concern) {
        return given().auth()
                .oauth2(TestTokens.desk())
                .contentType("application/json")
                .body("{\"reason\":\"CALL_BACK\"}")
                .post("/v1/concerns/" + concern.path("number") + "/reporter/unsealing");
    }

    private static Response register(String reporter, String key) {
        var request = given().contentType("application/json");
        if (key != null) request.header("Idempotency-Key", key);
        return request.body("""
                        {"channel":"WEB","nature":"HELP","topic":"property.maintenance","description":"灯坏了",
                         "address":{"communityCode":"520102033901"}%s}""".formatted(reporter)).post("/v1/concerns");
    }
}
