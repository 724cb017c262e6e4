package org.huying.reporting.correction.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import javax.sql.DataSource;
import org.huying.chassis.scope.Role;
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
class RoutingCorrectionResourceTest {
    private static final String DESK = TestTokens.desk();
    private static final String ZHONGYUAN = "520102033901";
    private static final String YANAN = "520102033902";
    private static final String GROUP = "GPG-520102033901001";
    private static final String POLICE = "POLICE-WLC";

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @BeforeEach
    void casesWereRouted() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-20T02:00:00Z"));
        delivery.of(routed(ZHONGYUAN, "grid-to-party-group").events());
        delivery.of(routed(ZHONGYUAN, "grid-to-party-group")
                .at("2023-12-03T01:00:00Z")
                .reassignedTo(POLICE)
                .at("2023-12-10T01:00:00Z")
                .reassignedTo("URBAN-WLC")
                .events());
        delivery.of(routed(YANAN, "noise")
                .at("2023-12-03T01:00:00Z")
                .reassignedTo(GROUP)
                .events());
        delivery.of(routed(YANAN, "noise").excluded("FORCE_MAJEURE").events());
    }

    @Test
    void tells_by_rule_how_often_it_was_corrected_and_who_got_the_case_instead() {
        read(DESK, "?from=2023-12-01&to=2023-12-02")
                .statusCode(200)
                .body("total.correctionRate.numerator", equalTo(1))
                .body("total.correctionRate.denominator", equalTo(3))
                .body("total.correctionRate.excluded", equalTo(1))
                .body("total.correctionRate.percent", equalTo(33.3f))
                .body("byRule.rule", contains("grid-to-party-group", "noise"))
                .body("byRule.ruleSetVersion", contains(2, 2))
                .body("byRule[0].correctionRate.percent", equalTo(50.0f))
                .body("byRule[0].receivers.unit", contains(POLICE, "URBAN-WLC"))
                .body("byRule[0].receivers[0].name", equalTo(POLICE + "名"))
                .body("byRule[1].correctionRate.numerator", equalTo(0))
                .body("byCommunity.code", contains(ZHONGYUAN, YANAN))
                .body("byUnit.code", contains(GROUP));
    }

    @Test
    void a_past_as_of_answers_as_it_would_have_then() {
        read(DESK, "?asOf=2023-12-05").body("byRule[0].receivers.unit", contains(POLICE));
        read(DESK, "?asOf=2023-12-02").body("total.correctionRate.numerator", equalTo(0));
    }

    @Test
    void is_not_for_units_that_get_cases() {
        String police = TestTokens.token("police", Role.PARTNER, Set.of(), Set.of(), POLICE);
        read(police, "").statusCode(403);
    }

    private static TaskStory routed(String community, String rule) {
        return TaskStory.in(community).at("2023-12-01T01:00:00Z").filed("noise").dispatchedTo(GROUP, rule);
    }

    private static ValidatableResponse read(String token, String query) {
        return given().auth()
                .oauth2(token)
                .get("/v1/routing-corrections" + query)
                .then();
    }
}
