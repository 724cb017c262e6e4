package org.huying.reporting.deadline.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.huying.chassis.scope.Role;
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
class DeadlineSummaryResourceTest {
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

    /** One in time, one late and reported, one late and open for two days, one put off, one excluded. */
    @BeforeEach
    void fiveTasksWereDue() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-20T02:00:00Z"));
        delivery.of(List.of(Events.communityListed(ZHONGYUAN, "中园社区"), Events.communityListed(YANAN, "延安南路社区")));
        delivery.of(dispatched(ZHONGYUAN, GROUP)
                .at("2023-12-08T16:00:00Z")
                .handled()
                .events());
        delivery.of(dispatched(ZHONGYUAN, GROUP)
                .at("2023-12-08T16:00:01Z")
                .handled()
                .at("2023-12-10T01:00:00Z")
                .followedUp("YES", "NO", "NO")
                .reopened()
                .due("2023-12-11T00:00:00Z", "2023-12-30T16:00:00Z")
                .events());
        delivery.of(dispatched(YANAN, POLICE)
                .returnAsked()
                .extendedTo(Instant.parse("2023-12-18T02:00:00Z"))
                .events());
        delivery.of(dispatched(YANAN, POLICE).deferred().events());
        delivery.of(dispatched(YANAN, POLICE).excluded("FORCE_MAJEURE").events());
    }

    @Test
    void tells_what_was_in_time_of_what_was_due_and_what_left_the_rate() {
        read(DESK, "?from=2023-12-01&to=2023-12-20")
                .statusCode(200)
                .body("total.due.onTimeRate.numerator", equalTo(1))
                .body("total.due.onTimeRate.denominator", equalTo(3))
                .body("total.due.onTimeRate.excluded", equalTo(1))
                .body("total.due.onTimeRate.percent", equalTo(33.3f))
                .body("total.due.late", equalTo(2))
                .body("total.due.lateAndOpen", equalTo(1))
                .body("total.due.excludedByReason.FORCE_MAJEURE", equalTo(1))
                .body("total.due.deferred", equalTo(1))
                .body("byCommunity.code", contains(ZHONGYUAN, YANAN))
                .body("byCommunity.name", contains("中园社区", "延安南路社区"))
                .body("byCommunity.due.onTimeRate.percent", contains(50.0f, 0.0f))
                .body("byTopic.code", contains("noise"))
                .body("byUnit.name", contains(GROUP + "名", POLICE + "名"));
    }

    @Test
    void tells_the_stock_by_age_whatever_the_window() {
        read(DESK, "?from=2023-11-01&to=2023-11-02")
                .body("total.due.onTimeRate.percent", nullValue())
                .body("total.stock.open", equalTo(4))
                .body("total.stock.deferred", equalTo(1))
                .body("total.stock.overdue", equalTo(2))
                .body("total.stock.overdueExcluded", equalTo(1))
                .body("total.stock.byAge.count", contains(0, 1, 0, 1, 0, 0))
                .body("total.stock.byAge[5].upToDays", nullValue());
    }

    @Test
    void tells_of_those_dispatched_how_many_were_returned_extended_and_found_not_done() {
        read(DESK, "?from=2023-12-01&to=2023-12-02")
                .body("total.dispatched.total", equalTo(5))
                .body("total.dispatched.returnRate.numerator", equalTo(1))
                .body("total.dispatched.returnRate.denominator", equalTo(4))
                .body("total.dispatched.returnRate.excluded", equalTo(1))
                .body("total.dispatched.extensionRate.percent", equalTo(25.0f))
                .body("total.dispatched.reworkRate.numerator", equalTo(1));
    }

    @Test
    void a_past_as_of_answers_as_it_would_have_then() {
        delivery.of(dispatched(ZHONGYUAN, GROUP)
                .learnedAfter(Duration.ofDays(10))
                .at("2023-12-05T01:00:00Z")
                .handled()
                .events());
        read(DESK, "?asOf=2023-12-09")
                .body("total.due.onTimeRate.numerator", equalTo(1))
                .body("total.due.onTimeRate.denominator", equalTo(3))
                .body("total.due.lateAndOpen", equalTo(1))
                .body("asOf", equalTo("2023-12-09T15:59:59.999999Z"));
        read(DESK, "?asOf=2023-12-16").body("total.due.onTimeRate.numerator", equalTo(2));
    }

    @Test
    void a_secretary_counts_their_community_and_a_unit_its_own_tasks() {
        read(TestTokens.secretary(YANAN), "").body("byCommunity.code", contains(YANAN));
        String police = TestTokens.token("police", Role.PARTNER, Set.of(), Set.of(), POLICE);
        read(police, "").body("total.dispatched.total", equalTo(3)).body("byUnit.code", contains(POLICE));
        read(DESK, "?community=" + ZHONGYUAN).body("total.dispatched.total", equalTo(3));
    }

    @Test
    void what_cannot_be_answered_is_refused_with_what_could() {
        read(DESK, "?community=520102033999")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/community"))
                .body("errors[0].detail", containsString("520102033901 中园社区"));
        read(DESK, "?from=2023-12-02&to=2023-12-01").statusCode(422).body("errors[0].pointer", equalTo("/from"));
        read(DESK, "?asOf=2099-01-01").statusCode(422);
    }

    private static TaskStory dispatched(String community, String unit) {
        return TaskStory.in(community)
                .at("2023-12-01T01:00:00Z")
                .filed("noise")
                .dispatchedTo(unit, "r1")
                .due("2023-12-01T09:00:00Z", "2023-12-08T16:00:00Z");
    }

    private static ValidatableResponse read(String token, String query) {
        return given().auth().oauth2(token).get("/v1/deadlines/summary" + query).then();
    }
}
