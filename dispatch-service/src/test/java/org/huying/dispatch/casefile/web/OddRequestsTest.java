package org.huying.dispatch.casefile.web;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class OddRequestsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"%00", "WLC-%00", "%ED%A0%80", "%F0%9F%98%80", "%20", "0123456789012345678901234567890123456789"
            })
    void a_number_nobody_can_have_is_not_found(String odd) {
        as(TestTokens.desk()).get("/v1/cases/" + odd).then().statusCode(404);
        as(TestTokens.desk())
                .header("If-Match", "\"2\"")
                .post("/v1/cases/" + odd + "/verification")
                .then()
                .statusCode(404);
        as(TestTokens.auditor()).get("/v1/cases/" + odd).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "POLICE-%00", "%ED%A0%80", "%20", "police"})
    void a_unit_that_can_have_no_such_code_is_refused(String odd) {
        as(TestTokens.desk()).get("/v1/cases?unit=" + odd).then().statusCode(400);
    }

    private static RequestSpecification as(String token) {
        return given().urlEncodingEnabled(false).auth().oauth2(token);
    }
}
