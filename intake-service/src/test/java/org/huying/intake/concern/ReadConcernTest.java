package org.huying.intake.concern;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class ReadConcernTest {
    private static final String CONCERN = """
            {"channel":"%s","nature":"HELP","topic":"property.maintenance","description":"%s","address":%s,
             "reporter":{"name":"南宫测试","phone":"0851-55512345"}}""";
    private static final String IN_THE_GRID =
            "{\"communityCode\":\"520102033901\",\"gridCode\":\"520102033901001\",\"freeText\":\"南宫测试家门口\"}";
    private static final String WITHOUT_A_GRID = "{\"communityCode\":\"520102033901\"}";

    @Inject
    Town town;

    @BeforeEach
    void theTownIsKnown() {
        town.isKnown();
    }

    @Test
    void what_a_worker_registered_outside_their_grid_is_not_in_their_list_and_spoils_it_for_nobody() {
        // Given
        String worker = TestTokens.gridWorker(Town.GRID);
        String elsewhere = register(worker, "GRID_VISIT", "灯坏了", WITHOUT_A_GRID).path("number");
        String here = register(worker, "GRID_VISIT", "灯坏了", IN_THE_GRID).path("number");
        // When
        Response list = as(worker).get("/v1/concerns?limit=200");
        // Then
        list.then().statusCode(200).body("number", hasItem(here)).body("number", not(hasItem(elsewhere)));
        as(worker).get("/v1/concerns/" + elsewhere).then().statusCode(404);
    }

    @Test
    void who_handles_it_on_site_does_not_read_who_raised_it() {
        // Given
        String number =
                register(null, "WEB", "我是南宫测试，灯坏了，电话 085155512345", IN_THE_GRID).path("number");
        // When
        Response seen = as(TestTokens.gridWorker(Town.GRID)).get("/v1/concerns/" + number);
        // Then
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.asString()).contains("灯坏了").doesNotContain("南宫测试", "55512345");
        as(TestTokens.desk())
                .get("/v1/concerns/" + number)
                .then()
                .body("description", equalTo("我是南宫测试，灯坏了，电话 085155512345"));
    }

    @Test
    void a_number_nobody_can_have_is_not_found() {
        for (String number : new String[] {"%00", "WLC-%00", "%ED%A0%80", "%F0%9F%98%80", "%20", "x".repeat(2_000)}) {
            as(TestTokens.desk()).get("/v1/concerns/" + number).then().statusCode(404);
            as(null).header("Tracking-Code", "0000-0000-0000")
                    .get("/v1/concerns/" + number + "/progress")
                    .then()
                    .statusCode(404);
        }
    }

    private static Response register(String token, String channel, String description, String address) {
        Response receipt = as(token)
                .contentType("application/json")
                .body(CONCERN.formatted(channel, description, address))
                .post("/v1/concerns");
        assertThat(receipt.statusCode()).isEqualTo(201);
        return receipt;
    }

    private static RequestSpecification as(String token) {
        RequestSpecification request = given().urlEncodingEnabled(false);
        return token == null ? request : request.auth().oauth2(token);
    }
}
