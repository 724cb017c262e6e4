package org.huying.reporting.hours.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.huying.reporting.testing.ConcernLife.registered;
import static org.huying.reporting.testing.ConcernLife.registeredLate;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class HoursResourceTest {
    /** A Friday, 21:30 in the town. */
    private static final Instant EVENING = Instant.parse("2023-12-01T13:30:00Z");

    private static final String GRID = "520102033901001";
    private static final int FRIDAY_AT_21 = 4 * 24 + 21;
    private static final int SATURDAY_AT_9 = 5 * 24 + 9;

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @BeforeEach
    void three_of_an_evening_one_of_them_entered_the_next_morning() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-21T02:00:00Z"));
        delivery.of(
                registered("WLC-20231201-0001", GRID, "WEB", EVENING),
                registered("WLC-20231201-0002", "520102033902001", "WEB", EVENING),
                registeredLate("WLC-20231201-0003", GRID, "GRID_VISIT", EVENING, Duration.ofHours(12)),
                registered("WLC-20231201-0004", GRID, "WEB", EVENING).mergedInto("WLC-20231201-0001"),
                registered("WLC-20231201-0005", GRID, "WEB", EVENING).declined());
    }

    @Test
    void tells_when_concerns_were_heard_and_when_they_were_registered() {
        hoursAs(TestTokens.desk(), "")
                .statusCode(200)
                .body("basis", equalTo("HEARD"))
                .body("total", equalTo(3))
                .body("cells", hasSize(168))
                .body("cells[%d].count".formatted(FRIDAY_AT_21), equalTo(3))
                .body("peakHour", equalTo(21))
                .body("connected.fromHour", equalTo(14))
                .body("connected.percent", equalTo(100.0f))
                .body("label", equalTo("TOO_FEW"))
                .body("labelText", equalTo("次数过少 · too few to tell"));
        hoursAs(TestTokens.desk(), "?basis=REGISTERED")
                .body("cells[%d].count".formatted(FRIDAY_AT_21), equalTo(2))
                .body("cells[%d].count".formatted(SATURDAY_AT_9), equalTo(1))
                .body("total", equalTo(3));
    }

    @Test
    void counts_what_the_caller_may_see_and_asks_for_as_it_was_known() {
        hoursAs(TestTokens.gridWorker(GRID), "").body("total", equalTo(2));
        hoursAs(TestTokens.desk(), "?community=520102033902").body("total", equalTo(1));
        hoursAs(TestTokens.desk(), "?channel=WEB").body("total", equalTo(2));
        hoursAs(TestTokens.desk(), "?asOf=2023-12-01T13:30:01Z")
                .body("total", equalTo(4))
                .body("asOf", equalTo("2023-12-01T13:30:01Z"));
        hoursAs(TestTokens.desk(), "?to=2023-11-30")
                .body("total", equalTo(0))
                .body("", not(hasKey("peakHour")))
                .body("", not(hasKey("connected")));
    }

    @ParameterizedTest
    @CsvSource({"basis=NOON, /basis", "from=2023-12-10&to=2023-12-09, /from", "grid=1, /grid", "nature=%27, /nature"})
    void refuses_what_means_nothing(String query, String pointer) {
        hoursAs(TestTokens.desk(), "?" + query)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer));
    }

    private static ValidatableResponse hoursAs(String token, String query) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .get("/v1/hours" + query)
                .then();
    }
}
