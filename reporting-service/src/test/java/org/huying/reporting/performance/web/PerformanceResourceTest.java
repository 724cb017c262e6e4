package org.huying.reporting.performance.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
class PerformanceResourceTest {
    private static final String DESK = TestTokens.desk();
    private static final String ZHONGYUAN = "520102033901";
    private static final String GROUP = "GPG-520102033901001";
    private static final String POLICE = "POLICE-WLC";

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @BeforeEach
    void unitsWereAtWork() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-20T02:00:00Z"));
        delivery.of(dispatched(GROUP).at("2023-12-03T01:00:00Z").handled().events());
        delivery.of(dispatched(GROUP)
                .at("2023-12-05T01:00:00Z")
                .handled()
                .rejected()
                .at("2023-12-10T01:00:00Z")
                .handled()
                .events());
        delivery.of(dispatched(GROUP)
                .at("2023-12-02T01:00:00Z")
                .returnAsked()
                .reassignedTo(POLICE)
                .events());
        delivery.of(dispatched("COMMUNITY-520102033901")
                .helpedBy(POLICE)
                .helperDone(POLICE)
                .events());
        delivery.of(dispatched(GROUP).excluded("OUTSIDE_JURISDICTION").events());
    }

    @Test
    void tells_of_party_groups_what_they_had_and_what_became_of_it() {
        read(DESK, "?from=2023-12-01&to=2023-12-19")
                .statusCode(200)
                .body("by", equalTo("GROUP"))
                .body("lines.code", contains(GROUP))
                .body("lines[0].kind", equalTo("GRID_PARTY_GROUP"))
                .body("lines[0].dispatched", equalTo(4))
                .body("lines[0].handled", equalTo(2))
                .body("lines[0].givenAway", equalTo(1))
                .body("lines[0].open", equalTo(1))
                .body("lines[0].onTimeRate.numerator", equalTo(1))
                .body("lines[0].onTimeRate.denominator", equalTo(2))
                .body("lines[0].returnRate.numerator", equalTo(1))
                .body("lines[0].returnRate.denominator", equalTo(3))
                .body("lines[0].reworkRate.percent", equalTo(33.3f))
                .body("lines[0].excludedByReason.OUTSIDE_JURISDICTION", equalTo(1))
                .body("lines[0].medianSeconds", equalTo((2 + 9) * 86_400 / 2))
                .body("others.dispatched", equalTo(2))
                .body("total.dispatched", equalTo(6));
    }

    @Test
    void tells_of_partner_units_also_what_they_helped_with() {
        read(DESK, "?by=UNIT")
                .body("lines.code", contains(POLICE))
                .body("lines[0].dispatched", equalTo(1))
                .body("lines[0].medianSeconds", nullValue())
                .body("lines[0].helped", equalTo(1))
                .body("lines[0].helpedDone", equalTo(1))
                .body("others.dispatched", equalTo(5));
    }

    @Test
    void a_past_as_of_answers_as_it_would_have_then() {
        read(DESK, "?asOf=2023-12-06").body("lines[0].handled", equalTo(1)).body("lines[0].open", equalTo(2));
    }

    @Test
    void a_sort_of_unit_that_there_is_not_is_refused_naming_those_there_are() {
        read(DESK, "?by=CHOIR")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/by"))
                .body("errors[0].detail", containsString("GROUP"));
    }

    private static TaskStory dispatched(String unit) {
        return TaskStory.in(ZHONGYUAN)
                .at("2023-12-01T01:00:00Z")
                .filed("noise")
                .dispatchedTo(unit, "r1")
                .due("2023-12-01T09:00:00Z", "2023-12-08T16:00:00Z");
    }

    private static ValidatableResponse read(String token, String query) {
        return given().auth().oauth2(token).get("/v1/performance" + query).then();
    }
}
