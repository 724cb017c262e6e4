package org.huying.reporting.handling.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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
import org.huying.reporting.testing.TaskStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class HandlingTimesResourceTest {
    private static final String DESK = TestTokens.desk();
    private static final String ZHONGYUAN = "520102033901";
    private static final String GROUP = "GPG-520102033901001";

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    private static final String NOTICE = """
            {"year":2023,"source":"通知","holidays":[{"name":"中秋节","firstDay":"2023-09-29","lastDay":"2023-10-06"}],
             "makeUpDays":[],"actorRole":"system"}""";
    private static final String HOURS = """
            {"officeHours":[{"validFrom":"2023-01-01","spans":[{"opens":"09:00","closes":"12:00"},
             {"opens":"13:30","closes":"17:30"}]}],"actorRole":"system"}""";

    /** From Friday noon in Shanghai: until 15:00, until Monday 9:30, until Tuesday 17:30. */
    @BeforeEach
    void threeTasksWereReported() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-20T02:00:00Z"));
        delivery.of(List.of(
                Events.of("huying.directory", "calendar:2023", "calendar.published.v1", NOTICE),
                Events.of("huying.directory", "calendar:office-hours", "calendar.office-hours-set.v1", HOURS)));
        for (String reported : List.of("2023-12-08T07:00:00Z", "2023-12-11T01:30:00Z", "2023-12-12T09:30:00Z"))
            delivery.of(dispatched().at(reported).handled().events());
        delivery.of(dispatched()
                .at("2023-12-09T01:00:00Z")
                .handled()
                .excluded("FORCE_MAJEURE")
                .events());
    }

    @Test
    void tells_median_and_p90_in_clock_time_and_in_working_time() {
        read(DESK, "?from=2023-12-08&to=2023-12-12")
                .statusCode(200)
                .body("total.clock.count", equalTo(3))
                .body("total.clock.medianSeconds", equalTo(69 * 3600 + 1800))
                .body("total.clock.p90Seconds", equalTo(4 * 86_400 + 5 * 3600 + 1800))
                .body("total.working.count", equalTo(3))
                .body("total.working.medianSeconds", equalTo(4 * 3600 + 1800))
                .body("total.working.p90Seconds", equalTo(18 * 3600))
                .body("total.provisional", equalTo(0))
                .body("total.excludedByReason.FORCE_MAJEURE", equalTo(1))
                .body("byTopic[0].code", equalTo("noise"))
                .body("byUnit[0].clock.count", equalTo(3));
    }

    @Test
    void a_past_as_of_counts_by_the_calendar_known_then() {
        delivery.of(TaskStory.in(ZHONGYUAN)
                .at("2023-11-08T04:00:00Z")
                .filed("noise")
                .dispatchedTo(GROUP, "r1")
                .at("2023-11-10T04:00:00Z")
                .handled()
                .events());
        read(DESK, "?asOf=2023-11-30")
                .body("total.clock.count", equalTo(1))
                .body("total.working.count", equalTo(0))
                .body("total.working.medianSeconds", nullValue());
    }

    @Test
    void without_a_report_there_is_no_time() {
        read(DESK, "?from=2023-12-13")
                .body("total.clock.count", equalTo(0))
                .body("total.clock.medianSeconds", nullValue());
    }

    private static TaskStory dispatched() {
        return TaskStory.in(ZHONGYUAN).at("2023-12-08T04:00:00Z").filed("noise").dispatchedTo(GROUP, "r1");
    }

    private static ValidatableResponse read(String token, String query) {
        return given().auth().oauth2(token).get("/v1/handling-times" + query).then();
    }
}
