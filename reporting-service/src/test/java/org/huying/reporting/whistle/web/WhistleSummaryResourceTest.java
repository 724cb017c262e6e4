package org.huying.reporting.whistle.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReplayParkedEvents;
import org.huying.chassis.scope.Role;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.Events;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.TaskStory;
import org.huying.reporting.testing.WhistleStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class WhistleSummaryResourceTest {
    private static final String DESK = TestTokens.desk();
    private static final String ZHONGYUAN = "520102033901";
    private static final String POLICE = "POLICE-WLC";

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @Inject
    ReplayParkedEvents parked;

    private static final String SQUADRON = "URBAN-WLC";
    private static final Instant FIRST = Instant.parse("2023-12-05T10:00:00Z");

    /** Four calls: one came in time, one late, one never; of a whistle of today one is awaited. */
    @BeforeEach
    void whistlesWereSounded() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-20T02:00:00Z"));
        TaskStory about = TaskStory.in(ZHONGYUAN).at(FIRST).filed("noise");
        delivery.of(about.events());
        delivery.of(WhistleStory.sounded(about, FIRST, FIRST.plusSeconds(1800), SQUADRON, POLICE, "PROPERTY-1")
                .came(SQUADRON, FIRST.plusSeconds(1800), true)
                .came(POLICE, FIRST.plusSeconds(7200), false)
                .events());
        Instant today = Instant.parse("2023-12-20T01:50:00Z");
        delivery.of(WhistleStory.sounded(about, today, today.plusSeconds(3600), SQUADRON)
                .events());
    }

    @Test
    void tells_who_reported_in_by_the_deadline_of_all_that_were_called() {
        read(DESK, "")
                .statusCode(200)
                .body("total.responseRate.numerator", equalTo(1))
                .body("total.responseRate.denominator", equalTo(4))
                .body("total.responseRate.percent", equalTo(25.0f))
                .body("total.late", equalTo(1))
                .body("total.missed", equalTo(1))
                .body("total.awaited", equalTo(1))
                .body("byTopic.code", contains("noise"))
                .body("byUnit.code", contains(POLICE, "PROPERTY-1", SQUADRON))
                .body("byUnit.responseRate.percent", contains(0.0f, 0.0f, 50.0f));
    }

    @Test
    void a_past_as_of_answers_as_it_would_have_then() {
        read(DESK, "?asOf=2023-12-05T10:15:00Z")
                .body("total.responseRate.denominator", equalTo(3))
                .body("total.awaited", equalTo(3));
        read(DESK, "?asOf=2023-12-05T11:00:00Z").body("total.late", equalTo(0)).body("total.missed", equalTo(2));
    }

    @Test
    void a_unit_counts_the_calls_to_itself() {
        String police = TestTokens.token("police", Role.PARTNER, Set.of(), Set.of(), POLICE);
        read(police, "").body("total.responseRate.denominator", equalTo(1)).body("byUnit.code", contains(POLICE));
    }

    @Test
    void a_call_that_nobody_could_count_is_set_aside() {
        delivery.of(List.of(Events.of(
                "huying.cases", "whistle.sounded.v1", "{\"concernId\":\"018c2371-2c00-7000-8000-00000000c001\"}")));
        assertThat(parked.count()).isEqualTo(1);
        read(DESK, "").body("total.responseRate.denominator", equalTo(4));
    }

    private static ValidatableResponse read(String token, String query) {
        return given().auth().oauth2(token).get("/v1/whistles/summary" + query).then();
    }
}
