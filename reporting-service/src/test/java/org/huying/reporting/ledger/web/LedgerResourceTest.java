package org.huying.reporting.ledger.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.huying.reporting.testing.ConcernLife.registered;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class LedgerResourceTest {
    private static final Instant MORNING = Instant.parse("2023-12-01T01:00:00Z");
    private static final String FIRST = "WLC-20231201-0001";
    private static final String SECOND = "WLC-20231201-0002";
    private static final String THIRD = "WLC-20231201-0003";

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @BeforeEach
    void three_concerns() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-21T02:00:00Z"));
        delivery.of(
                registered(FIRST, "520102033901001", "GRID_VISIT", MORNING).concluded("RESOLVED"),
                registered(SECOND, "520102033901002", "WEB", MORNING).filed().dispatchedTo("PROPERTY-1", "物业一公司"),
                registered(THIRD, "520102033902001", "WEB", MORNING));
    }

    @Test
    void lists_the_newest_first_and_says_as_of_when() {
        ledgerAs(TestTokens.desk(), "")
                .statusCode(200)
                .header("As-Of", startsWith("2023-12-21T02:00:"))
                .header("Link", org.hamcrest.Matchers.nullValue())
                .body("number", contains(THIRD, SECOND, FIRST));
    }

    @Test
    void shows_what_became_of_a_concern() {
        ledgerAs(TestTokens.desk(), "?status=CLOSED")
                .body("", hasSize(1))
                .body("[0].number", equalTo(FIRST))
                .body("[0].communityCode", equalTo("520102033901"))
                .body("[0].gridCode", equalTo("520102033901001"))
                .body("[0].channel", equalTo("GRID_VISIT"))
                .body("[0].nature", equalTo("HELP"))
                .body("[0].topic", equalTo("environment.sanitation"))
                .body("[0].registeredAt", equalTo("2023-12-01T01:00:00Z"))
                .body("[0].status", equalTo("CLOSED"))
                .body("[0].outcome", equalTo("RESOLVED"))
                .body("[0].ownerCode", equalTo("GPG-520102033901001"))
                .body("[0].ownerName", equalTo("网格党小组"))
                .body("[0].dispatchedAt", equalTo("2023-12-01T01:02:00Z"))
                .body("[0].closedAt", equalTo("2023-12-01T01:07:00Z"));
    }

    @Test
    void leaves_out_what_has_not_happened_and_never_tells_the_reporters_words() {
        ledgerAs(TestTokens.desk(), "?status=REGISTERED")
                .body("[0]", not(hasKey("outcome")))
                .body("[0]", not(hasKey("ownerCode")))
                .body("[0]", not(hasKey("closedAt")))
                .body("[0]", not(hasKey("summary")))
                .body("[0]", not(hasKey("concernId")));
    }

    @ParameterizedTest
    @CsvSource({
        "community=520102033902, WLC-20231201-0003",
        "grid=520102033901002, WLC-20231201-0002",
        "channel=GRID_VISIT, WLC-20231201-0001",
        "status=DISPATCHED, WLC-20231201-0002",
        "community=520102033901&channel=WEB, WLC-20231201-0002",
        "outcome=RESOLVED, WLC-20231201-0001",
        "nature=HELP&status=REGISTERED, WLC-20231201-0003"
    })
    void is_narrowed_by_filters(String query, String only) {
        ledgerAs(TestTokens.desk(), "?" + query).body("number", contains(only));
    }

    @Test
    void is_narrowed_by_topic_to_that_and_all_below_it() {
        ledgerAs(TestTokens.desk(), "?topic=environment.sanitation").body("", hasSize(3));
        ledgerAs(TestTokens.desk(), "?topic=environment").body("", hasSize(3));
        ledgerAs(TestTokens.desk(), "?topic=env").body("", hasSize(0));
        ledgerAs(TestTokens.desk(), "?topic=environment.sanitation.rubbish").body("", hasSize(0));
    }

    @Test
    void leads_from_page_to_page_and_tells_each_concern_once() {
        // When
        List<String> numbers = new ArrayList<>();
        String next = "?limit=1&community=520102033901";
        while (next != null) {
            Response page =
                    ledgerAs(TestTokens.desk(), next).statusCode(200).extract().response();
            numbers.addAll(page.jsonPath().getList("number"));
            String link = page.header("Link");
            next = link == null ? null : link.substring(link.indexOf('?'), link.indexOf('>'));
        }
        // Then
        assertThat(numbers).containsExactly(SECOND, FIRST);
    }

    @Test
    void shows_everyone_the_own_part() {
        ledgerAs(TestTokens.secretary("520102033901"), "").body("number", contains(SECOND, FIRST));
        ledgerAs(TestTokens.gridWorker("520102033901001"), "").body("number", contains(FIRST));
        ledgerAs(TestTokens.partyGroupLeader("520102033902001"), "").body("number", contains(THIRD));
        ledgerAs(TestTokens.partner("PROPERTY-1"), "").body("number", contains(SECOND));
        ledgerAs(TestTokens.partner("POLICE-WLC"), "").body("", hasSize(0));
    }

    @Test
    void takes_an_empty_filter_as_none() {
        ledgerAs(TestTokens.desk(), "?community=&status=&limit=&cursor=")
                .statusCode(200)
                .body("", hasSize(3));
    }

    @Test
    void does_not_widen_a_scope_by_a_filter() {
        ledgerAs(TestTokens.secretary("520102033901"), "?community=520102033902")
                .body("", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=-1",
                "limit=abc",
                "limit=99999999999",
                "cursor=%21%21",
                "cursor=bm90LW91cnM",
                "cursor=AAAA"
            })
    void refuses_a_page_it_cannot_make(String query) {
        ledgerAs(TestTokens.desk(), "?" + query).statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "community=%00, /community",
        "community=5201020339, /community",
        "grid=5201020339, /grid",
        "channel=%F0%9F%93%AE, /channel",
        "status=DONE, /status",
        "status=closed, /status",
        "topic=%27%20OR%201=1, /topic",
        "nature=help, /nature",
        "outcome=GOOD, /outcome",
        "overdue=yes, /overdue",
        "from=2023-12-10&to=2023-12-09, /from",
        "asOf=2024-01-01, /asOf"
    })
    void refuses_a_filter_that_can_match_nothing_and_points_at_it(String query, String pointer) {
        ledgerAs(TestTokens.desk(), "?" + query)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void points_at_every_mistake_at_once() {
        ledgerAs(TestTokens.desk(), "?community=1&status=DONE")
                .statusCode(422)
                .body("errors.pointer", contains("/community", "/status"));
    }

    private static ValidatableResponse ledgerAs(String token, String query) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .get("/v1/ledger" + query)
                .then();
    }
}
