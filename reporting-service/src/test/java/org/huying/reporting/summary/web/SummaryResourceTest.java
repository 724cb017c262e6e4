package org.huying.reporting.summary.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
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
class SummaryResourceTest {
    private static final Instant MORNING = Instant.parse("2023-12-01T01:00:00Z");

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @BeforeEach
    void three_concerns_in_two_communities() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-21T02:00:00Z"));
        delivery.of(List.of(
                Events.communityListed("520102033901", "中园社区"),
                Events.communityListed("520102033902", "延安南路社区"),
                Events.communityListed("520102033903", "和园社区")));
        delivery.of(
                registered("WLC-20231201-0001", "520102033901001", "GRID_VISIT", MORNING)
                        .concluded("RESOLVED"),
                registered("WLC-20231201-0002", "520102033901002", "WEB", MORNING)
                        .filed()
                        .dispatchedTo("PROPERTY-1", "物业一公司"),
                registered("WLC-20231201-0003", "520102033902001", "WEB", MORNING)
                        .concluded("UNTRUE"));
    }

    @Test
    void tells_the_desk_everything_with_what_it_is_made_of() {
        summaryAs(TestTokens.desk(), "?from=2023-12-01&to=2023-12-20&asOf=2023-12-20")
                .statusCode(200)
                .body("period.from", equalTo("2023-11-30T16:00:00Z"))
                .body("period.to", equalTo("2023-12-20T16:00:00Z"))
                .body("asOf", equalTo("2023-12-20T15:59:59.999999Z"))
                .body("collected", equalTo(3))
                .body("concluded", equalTo(1))
                .body("explainedOnly", equalTo(0))
                .body("untrue", equalTo(1))
                .body("open", equalTo(1))
                .body("conclusionRate.numerator", equalTo(1))
                .body("conclusionRate.denominator", equalTo(3))
                .body("conclusionRate.percent", equalTo(33.3f))
                .body("byChannel.channel", contains("GRID_VISIT", "WEB"))
                .body("byChannel.collected", contains(1, 2))
                .body("byChannel.concluded", contains(1, 0))
                .body("byStatus.status", contains("DISPATCHED", "CLOSED"))
                .body("byStatus.count", contains(1, 2));
    }

    @Test
    void breaks_down_by_grid_topic_and_nature() {
        summaryAs(TestTokens.desk(), "")
                .body("byGrid.code", contains("520102033901001", "520102033901002", "520102033902001"))
                .body("byGrid.collected", contains(1, 1, 1))
                .body("byGrid[0].conclusionRate.percent", equalTo(100.0f))
                .body("byTopic.code", contains("environment.sanitation"))
                .body("byTopic.collected", contains(3))
                .body("byTopic.open", contains(1))
                .body("byNature.code", contains("HELP"))
                .body("byNature.concluded", contains(1))
                .body("excluded", equalTo(0))
                .body("conclusionRate.excluded", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "community=520102033901, 2",
        "grid=520102033901002, 1",
        "channel=WEB, 2",
        "topic=environment, 3",
        "topic=environment.sanitation, 3",
        "topic=env, 0",
        "nature=HELP, 3",
        "nature=TIP_OFF, 0",
        "community=520102033901&channel=WEB, 1"
    })
    void is_narrowed_by_what_registrations_said(String query, int collected) {
        summaryAs(TestTokens.desk(), "?" + query)
                .statusCode(200)
                .body("collected", equalTo(collected))
                .body("byCommunity.collected.sum()", equalTo(collected));
    }

    @Test
    void of_one_community_lists_that_one_alone_without_a_rank() {
        summaryAs(TestTokens.desk(), "?community=520102033901")
                .body("byCommunity.code", contains("520102033901"))
                .body("byCommunity[0].rank", nullValue());
    }

    @Test
    void lists_small_communities_without_a_rank_and_empty_ones_without_a_rate() {
        summaryAs(TestTokens.desk(), "")
                .body("byCommunity.name", contains("中园社区", "延安南路社区", "和园社区"))
                .body("byCommunity.ranked", everyItem(equalTo(false)))
                .body("byCommunity.rank", everyItem(nullValue()))
                .body("byCommunity[2]", org.hamcrest.Matchers.hasKey("rank"))
                .body("byCommunity[2].conclusionRate.denominator", equalTo(0))
                .body("byCommunity[2].conclusionRate", org.hamcrest.Matchers.hasKey("percent"))
                .body("byCommunity[2].conclusionRate.percent", nullValue());
    }

    @Test
    void ranks_communities_with_enough_concerns() {
        // Given
        for (int serial = 4; serial < 8; serial++)
            delivery.of(registered("WLC-20231201-000" + serial, "520102033901001", "WEB", MORNING));
        // Then
        summaryAs(TestTokens.desk(), "")
                .body("byCommunity[0].code", equalTo("520102033901"))
                .body("byCommunity[0].rank", equalTo(1))
                .body("byCommunity[0].ranked", equalTo(true))
                .body("byCommunity[0].collected", equalTo(6))
                .body("byCommunity[1].rank", nullValue());
    }

    @Test
    void knows_as_much_as_was_recorded_by_then() {
        summaryAs(TestTokens.desk(), "?asOf=2023-12-01T01:01:00Z")
                .body("asOf", equalTo("2023-12-01T01:01:00Z"))
                .body("collected", equalTo(3))
                .body("concluded", equalTo(0))
                .body("byStatus.status", contains("FILED"));
    }

    @Test
    void knows_everything_up_to_now_when_nothing_is_asked() {
        summaryAs(TestTokens.desk(), "")
                .body("period.from", equalTo("1970-01-01T00:00:00Z"))
                .body("asOf", org.hamcrest.Matchers.startsWith("2023-12-21T02:00:"))
                .body("collected", equalTo(3));
    }

    @Test
    void tells_a_secretary_of_the_own_community_alone_and_gives_no_place_among_one() {
        // Given enough concerns to be ranked
        for (int serial = 4; serial < 8; serial++)
            delivery.of(registered("WLC-20231201-000" + serial, "520102033901001", "WEB", MORNING));
        // Then
        summaryAs(TestTokens.secretary("520102033901"), "")
                .body("collected", equalTo(6))
                .body("byCommunity.code", contains("520102033901"))
                .body("byCommunity.rank", contains(nullValue()));
        summaryAs(TestTokens.secretary("520102033903"), "")
                .body("collected", equalTo(0))
                .body("byCommunity.name", contains("和园社区"));
    }

    @Test
    void tells_grid_worker_and_party_group_leader_of_the_own_grid_alone() {
        for (String token :
                List.of(TestTokens.gridWorker("520102033901001"), TestTokens.partyGroupLeader("520102033901001")))
            summaryAs(token, "")
                    .body("collected", equalTo(1))
                    .body("concluded", equalTo(1))
                    .body("byCommunity.name", contains("中园社区"));
    }

    @Test
    void tells_a_partner_of_the_cases_it_has_alone() {
        summaryAs(TestTokens.partner("PROPERTY-1"), "")
                .body("collected", equalTo(1))
                .body("byStatus.status", contains("DISPATCHED"));
        summaryAs(TestTokens.partner("PROPERTY-2"), "")
                .body("collected", equalTo(0))
                .body("byCommunity", hasSize(0))
                .body("conclusionRate.percent", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "from=yesterday, /from",
        "to=2023-02-30, /to",
        "asOf=2023-12-20T01:00, /asOf",
        "asOf=2023-12-22, /asOf",
        "asOf=2024-01-01T00:00:00Z, /asOf",
        "from=%00, /from",
        "from=%FF%FE%20%20%20%20%20%20%20%20, /from",
        "from=-1000000000-01-01T00:00:00Z, /from",
        "to=%2B1000000000-12-31T23:59:59Z, /to",
        "from=2023-12-10&to=2023-12-09, /from",
        "from=2023-12-10&asOf=2023-12-05, /from",
        "community=520102033999, /community",
        "community=1, /community",
        "topic=A, /topic"
    })
    void refuses_times_that_mean_nothing_and_points_at_them(String query, String pointer) {
        summaryAs(TestTokens.desk(), "?" + query)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer));
    }

    private static ValidatableResponse summaryAs(String token, String query) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .get("/v1/summary" + query)
                .then();
    }
}
