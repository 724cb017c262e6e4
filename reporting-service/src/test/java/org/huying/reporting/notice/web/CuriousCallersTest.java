package org.huying.reporting.notice.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.huying.chassis.testing.HuyingTestResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(CuriousCallersTest.TwiceAMinute.class)
@QuarkusTestResource(HuyingTestResource.class)
class CuriousCallersTest {
    public static class TwiceAMinute implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("huying.http.anonymous-requests-per-minute", "2");
        }
    }

    @Test
    void are_told_when_to_come_back_for_public_figures() {
        // Given
        given().get("/v1/public/lines");
        given().get("/v1/public/summary");
        // When
        Response refused = given().get("/v1/public/summary");
        // Then
        refused.then().statusCode(429).contentType("application/problem+json");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
    }
}
