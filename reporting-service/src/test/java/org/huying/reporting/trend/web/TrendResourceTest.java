package org.huying.reporting.trend.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.huying.reporting.testing.ConcernLife.registered;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.Events;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class TrendResourceTest {
    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @BeforeEach
    void three_concerns_of_two_days() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-21T02:00:00Z"));
        delivery.of(List.of(Events.communityListed("520102033901", "中园社区")));
        delivery.of(
                registered("WLC-20231201-0001", "520102033901001", "WEB", Instant.parse("2023-12-01T01:00:00Z"))
                        .concluded("RESOLVED"),
                registered("WLC-20231201-0002", "520102033901002", "WEB", Instant.parse("2023-12-01T15:59:59Z"))
                        .mergedInto("WLC-20231201-0001"),
                registered("WLC-20231202-0001", "520102033901001", "WEB", Instant.parse("2023-12-01T16:00:00Z")));
    }

    @Test
    void goes_from_day_to_day_of_the_town() {
        trendAs(TestTokens.desk(), "?from=2023-12-01&to=2023-12-03")
                .statusCode(200)
                .body("step", equalTo("DAY"))
                .body("from", equalTo("2023-11-30T16:00:00Z"))
                .body("to", equalTo("2023-12-03T16:00:00Z"))
                .body("points.from", contains("2023-11-30T16:00:00Z", "2023-12-01T16:00:00Z", "2023-12-02T16:00:00Z"))
                .body("points.collected", contains(1, 1, 0))
                .body("points.concluded", contains(1, 0, 0))
                .body("points.rawReports", contains(2, 1, 0));
    }

    @Test
    void shows_thirty_days_up_to_today_where_nothing_is_asked_for() {
        trendAs(TestTokens.desk(), "").body("points", hasSize(30)).body("points.collected.sum()", equalTo(2));
        trendAs(TestTokens.desk(), "?step=WEEK").body("points", hasSize(26));
        trendAs(TestTokens.desk(), "?step=MONTH").body("points[23].collected", equalTo(2));
    }

    @Test
    void tells_what_was_known_then_to_whom_it_concerns() {
        trendAs(TestTokens.desk(), "?from=2023-12-01&to=2023-12-01&asOf=2023-12-01T01:02:00Z")
                .body("points.concluded", contains(0));
        trendAs(TestTokens.gridWorker("520102033901001"), "?step=MONTH&from=2023-12-01")
                .body("points.collected", contains(2));
        trendAs(TestTokens.secretary("520102033902"), "?step=MONTH&from=2023-12-01")
                .body("points.collected", contains(0));
    }

    @ParameterizedTest
    @CsvSource({
        "step=HOUR, /step",
        "from=2000-01-01, /from",
        "from=2023-12-10&to=2023-12-09, /from",
        "to=tomorrow, /to",
        "asOf=2023-12-22, /asOf",
        "community=1, /community",
        "community=520102033999, /community"
    })
    void refuses_what_cannot_be_shown_and_points_at_it(String query, String pointer) {
        trendAs(TestTokens.desk(), "?" + query)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void says_which_communities_there_are() {
        trendAs(TestTokens.desk(), "?community=520102033999")
                .body("errors[0].detail", containsString("520102033901 中园社区"));
    }

    private static ValidatableResponse trendAs(String token, String query) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .get("/v1/trend" + query)
                .then();
    }
}
