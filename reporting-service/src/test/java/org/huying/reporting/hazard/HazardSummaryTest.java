package org.huying.reporting.hazard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.summary.Window;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.Events;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.HazardLife;
import org.huying.reporting.testing.Scopes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The hazard ledger counted by point (domain.md §8 A5). */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class HazardSummaryTest {
    private static final String GRID = "520102033904001";
    private static final Instant FOUND = Instant.parse("2023-12-08T02:00:00Z");
    private static final Instant DUE = Instant.parse("2023-12-15T16:00:00Z");
    private static final Instant TODAY = Instant.parse("2023-12-20T02:00:00Z");

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @Inject
    KeepHazards keep;

    @Inject
    HazardSummaries summaries;

    @Inject
    HazardLedger ledger;

    private final List<HazardLife> nine = IntStream.rangeClosed(1, 9)
            .mapToObj(i -> HazardLife.registered("YH-520102033904-000" + i, GRID, FOUND)
                    .secured("PROPERTY-1", DUE)
                    .rectified())
            .toList();

    @BeforeEach
    void begin_with_an_empty_ledger() {
        FreshTables.in(database);
        clock.set(TODAY);
        delivery.of(List.of(
                Events.communityListed("520102033904", "盛园社区"), Events.communityListed("520102033905", "丰园社区")));
    }

    @Test
    void of_nine_rectified_and_verified_all_are_verified() {
        // Given
        nine.forEach(point -> delivery.of(point.verified().events()));
        // When
        ValidatableResponse summary = summaryAs(TestTokens.desk(), "");
        // Then
        summary.body("total.found", equalTo(9))
                .body("total.rectified", equalTo(9))
                .body("total.verified", equalTo(9))
                .body("total.struckOff", equalTo(0))
                .body("total.verifiedRate.percent", equalTo(100.0f))
                .body("asOf", startsWith("2023-12-20T02:00:"));
    }

    @Test
    void one_repaired_and_not_verified_is_missing_in_the_rate_and_nowhere_else() {
        // Given
        delivery.of(nine.get(0).events());
        nine.subList(1, 9)
                .forEach(point -> delivery.of(point.verified().struckOff().events()));
        // When
        ValidatableResponse summary = summaryAs(TestTokens.desk(), "?asOf=2023-12-20");
        // Then
        summary.body("total.found", equalTo(9))
                .body("total.rectified", equalTo(9))
                .body("total.verified", equalTo(8))
                .body("total.struckOff", equalTo(8))
                .body("total.verifiedRate.numerator", equalTo(8))
                .body("total.verifiedRate.denominator", equalTo(9))
                .body("total.verifiedRate.percent", equalTo(88.9f))
                .body("total.struckOffRate.percent", equalTo(88.9f))
                .body("byCommunity.name", contains("盛园社区", "丰园社区"))
                .body("byCommunity.counts.found", contains(9, 0))
                .body("byCommunity[1].counts.verifiedRate", hasKey("percent"))
                .body("byCommunity[1].counts.verifiedRate.percent", nullValue());
    }

    @Test
    void a_relapsed_point_is_one_point_as_far_as_it_has_come_this_time_and_a_withdrawn_one_is_none() {
        // Given
        keep.keep(nine.get(0).verified().struckOff().relapsed().events());
        keep.keep(nine.get(1).withdrawn().events());
        keep.keep(nine.get(2).rejected().events());
        // When
        HazardCounts counts = asOf(TODAY).total();
        // Then
        assertThat(counts).isEqualTo(new HazardCounts(2, 0, 0, 0, 1, 0));
        assertThat(ledger.list(HazardFilter.ANY, TODAY, Scopes.DESK, 10).items())
                .extracting(HazardLine::round)
                .containsExactly(1, 1, 2);
    }

    @Test
    void an_as_of_in_the_past_answers_as_it_would_have_then() {
        // Given
        keep.keep(nine.get(0).events());
        HazardSummary before = asOf(TODAY.minusSeconds(60));
        // When
        keep.keep(nine.get(0).at(TODAY).verified().events());
        // Then
        assertThat(asOf(TODAY.minusSeconds(60))).isEqualTo(before);
        assertThat(asOf(TODAY).total().verified()).isEqualTo(1);
    }

    @Test
    void overdue_begins_after_the_due_date_and_ends_with_the_rectification() {
        // Given
        keep.keep(HazardLife.registered("YH-520102033904-0010", GRID, FOUND)
                .secured("PROPERTY-1", DUE)
                .listed()
                .events());
        keep.keep(nine.get(0).events());
        // Then
        assertThat(asOf(DUE).total()).isEqualTo(new HazardCounts(2, 1, 0, 0, 0, 1));
        assertThat(asOf(DUE.plusSeconds(1)).total()).isEqualTo(new HazardCounts(2, 1, 0, 0, 1, 1));
    }

    @Test
    void whatever_comes_first_and_however_often_the_figures_are_the_same() {
        // Given
        nine.get(0).verified().struckOff().relapsed().secured("PROPERTY-1", DUE).rectified();
        nine.get(1).withdrawn();
        nine.get(2).rejected();
        nine.subList(3, 9).forEach(HazardLife::verified);
        List<ReceivedEvent> all =
                nine.stream().flatMap(point -> point.events().stream()).toList();
        keep.keep(all);
        HazardSummary inOrder = asOf(TODAY);
        List<HazardLine> lines =
                ledger.list(HazardFilter.ANY, TODAY, Scopes.DESK, 20).items();
        assertThat(inOrder.total()).isEqualTo(new HazardCounts(8, 7, 6, 0, 1, 0));
        for (long seed = 1; seed <= 10; seed++) {
            List<ReceivedEvent> twice = new ArrayList<>(all);
            twice.addAll(all);
            Collections.shuffle(twice, new Random(seed));
            FreshTables.in(database);
            delivery.of(List.of(
                    Events.communityListed("520102033904", "盛园社区"), Events.communityListed("520102033905", "丰园社区")));
            // When
            twice.forEach(event -> keep.keep(List.of(event)));
            // Then
            assertThat(asOf(TODAY)).as("seed " + seed).isEqualTo(inOrder);
            assertThat(ledger.list(HazardFilter.ANY, TODAY, Scopes.DESK, 20).items())
                    .as("seed " + seed)
                    .isEqualTo(lines);
        }
    }

    @Test
    void everybody_sees_the_points_they_have_to_do_with_page_by_page() {
        // Given
        nine.forEach(point -> delivery.of(point.events()));
        delivery.of(HazardLife.registered("YH-520102033905-0001", "520102033905001", FOUND)
                .events());
        // Then
        for (String seeing : List.of(
                TestTokens.secretary("520102033904"), TestTokens.gridWorker(GRID), TestTokens.partner("PROPERTY-1")))
            summaryAs(seeing, "").body("total.found", equalTo(9));
        summaryAs(TestTokens.partner("POLICE-WLC"), "").body("total.found", equalTo(0));
        Response first = ledgerAs(TestTokens.secretary("520102033904"), "?limit=6");
        first.then().body("$", hasSize(6)).body("[0].communityName", equalTo("盛园社区"));
        String next = first.header("Link").replaceAll(".*[?&](cursor=[^&>]*).*", "$1");
        ledgerAs(TestTokens.secretary("520102033904"), "?limit=6&" + next)
                .then()
                .body("$", hasSize(3));
        ledgerAs(TestTokens.desk(), "?community=520102033905&status=REGISTERED")
                .then()
                .body("number", contains("YH-520102033905-0001"));
        ledgerAs(TestTokens.desk(), "?community=5").then().statusCode(422);
        ledgerAs(TestTokens.desk(), "?status=LOST").then().statusCode(422);
        ledgerAs(TestTokens.desk(), "?cursor=!!").then().statusCode(400);
    }

    @Test
    void a_rate_says_what_it_is_made_of() {
        assertThat(new HazardCounts(9, 9, 8, 0, 0, 0).verifiedRate().percent()).isEqualTo(new BigDecimal("88.9"));
        assertThat(new HazardCounts(0, 0, 0, 0, 0, 0).verifiedRate().percent()).isNull();
    }

    private HazardSummary asOf(Instant asOf) {
        return summaries.of(new Window(Instant.EPOCH, TODAY, asOf), Scopes.DESK);
    }

    private static ValidatableResponse summaryAs(String token, String query) {
        return given().auth()
                .oauth2(token)
                .get("/v1/hazards/summary" + query)
                .then()
                .statusCode(200);
    }

    private static Response ledgerAs(String token, String query) {
        return given().auth().oauth2(token).get("/v1/hazards" + query);
    }
}
