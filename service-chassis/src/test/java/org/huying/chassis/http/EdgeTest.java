package org.huying.chassis.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.huying.chassis.sample.AsDeployed;
import org.huying.chassis.sample.ChassisTestResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(AsDeployed.class)
@QuarkusTestResource(ChassisTestResource.class)
class EdgeTest {
    private static final String LETTER = "{\"title\":\"t\",\"door\":\"OPEN\",\"pages\":1}";

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/sample/failures/not-found", "/v1/sample/desk", "/v1/sample/failures/unexpected", "/nowhere"
            })
    void every_answer_carries_the_security_headers(String path) {
        given().get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @Test
    void nothing_under_v1_is_kept_in_a_cache() {
        given().get("/v1/sample/desk").then().header("Cache-Control", "no-store");
    }

    @Test
    void an_origin_on_the_list_may_ask_and_sees_the_headers_it_needs() {
        var answer = given().header("Origin", AsDeployed.ORIGIN)
                .contentType("application/json")
                .body(LETTER)
                .post("/v1/sample/letters");
        answer.then().statusCode(200).header("Access-Control-Allow-Origin", AsDeployed.ORIGIN);
        assertThat(answer.header("Access-Control-Expose-Headers"))
                .contains("ETag", "Location", "Retry-After", "Trace-Id", "Consistency-Token", "Preference-Applied");
    }

    @Test
    void an_origin_on_the_list_may_send_what_a_command_needs() {
        var answer = given().header("Origin", AsDeployed.ORIGIN)
                .header("Access-Control-Request-Method", "POST")
                .header(
                        "Access-Control-Request-Headers",
                        "Authorization,If-Match,Idempotency-Key,Consistency-Token,Prefer")
                .options("/v1/sample/letters");
        answer.then().statusCode(200).header("Access-Control-Allow-Origin", AsDeployed.ORIGIN);
        assertThat(answer.header("Access-Control-Allow-Headers"))
                .contains("If-Match", "Idempotency-Key", "Consistency-Token", "Prefer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example.cn",
                "https://huying.example.cn.evil.cn",
                "http://huying.example.cn",
                "null"
            })
    void any_other_origin_is_refused(String origin) {
        given().header("Origin", origin)
                .contentType("application/json")
                .body(LETTER)
                .post("/v1/sample/letters")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void the_callers_trace_goes_on() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        given().header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .get("/v1/sample/failures/not-found")
                .then()
                .header("Trace-Id", trace)
                .body("traceId", equalTo(trace));
    }
}
