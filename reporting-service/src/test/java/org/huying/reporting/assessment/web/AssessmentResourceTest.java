package org.huying.reporting.assessment.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.TaskStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class AssessmentResourceTest {
    private static final String DESK = TestTokens.desk();
    private static final String ZHONGYUAN = "520102033901";
    private static final String YANAN = "520102033902";
    private static final String GROUP = "GPG-520102033901001";

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @BeforeEach
    void reportersWereAsked() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-20T02:00:00Z"));
        delivery.of(asked(ZHONGYUAN, "YES", "YES", "YES").events());
        delivery.of(asked(ZHONGYUAN, "NO", "NO", "NO").events());
        delivery.of(asked(YANAN, "YES", "YES", "UNANSWERED").events());
        delivery.of(
                asked(YANAN, "NO", "NO", "NO").excluded("CANNOT_BE_ESTABLISHED").events());
        delivery.of(dispatched(YANAN).events());
    }

    @Test
    void tells_the_three_rates_with_the_scheme_by_which_they_were_made() {
        read(DESK, "?from=2023-12-01&to=2023-12-19")
                .statusCode(200)
                .body("scheme.name", equalTo("three-rates@1"))
                .body("scheme.weights.response", equalTo(20))
                .body("total.response.numerator", equalTo(2))
                .body("total.response.denominator", equalTo(4))
                .body("total.response.excluded", equalTo(1))
                .body("total.response.denied", equalTo(1))
                .body("total.response.percent", equalTo(50.0f))
                .body("total.resolution.numerator", equalTo(200))
                .body("total.resolution.denominator", equalTo(3))
                .body("total.resolution.percent", equalTo(66.7f))
                .body("total.satisfaction.denominator", equalTo(2))
                .body("total.satisfaction.unanswered", equalTo(1))
                .body("total.satisfaction.percent", equalTo(50.0f))
                .body("total.resolution.excludedByReason.CANNOT_BE_ESTABLISHED", equalTo(1))
                .body("total.weighted", equalTo(56.7f))
                .body("byCommunity.code", contains(ZHONGYUAN, YANAN))
                .body("byCommunity[1].satisfaction.percent", nullValue())
                .body("byCommunity[1].weighted", nullValue());
    }

    @Test
    void a_past_as_of_answers_as_it_would_have_then() {
        read(DESK, "?asOf=2023-12-05")
                .body("total.response.numerator", equalTo(4))
                .body("total.response.denominator", equalTo(5))
                .body("total.resolution.percent", nullValue());
    }

    @Test
    void a_secretary_sees_their_own_community() {
        read(TestTokens.secretary(ZHONGYUAN), "").body("total.resolution.denominator", equalTo(2));
    }

    private static TaskStory asked(String community, String contacted, String solved, String satisfied) {
        return dispatched(community)
                .at("2023-12-01T05:00:00Z")
                .contacted()
                .handled()
                .at("2023-12-10T01:00:00Z")
                .followedUp(contacted, solved, satisfied)
                .closed();
    }

    private static TaskStory dispatched(String community) {
        return TaskStory.in(community)
                .at("2023-12-01T01:00:00Z")
                .filed("noise")
                .dispatchedTo(GROUP, "r1")
                .due("2023-12-01T09:00:00Z", "2023-12-08T16:00:00Z");
    }

    private static ValidatableResponse read(String token, String query) {
        return given().auth().oauth2(token).get("/v1/assessment" + query).then();
    }
}
