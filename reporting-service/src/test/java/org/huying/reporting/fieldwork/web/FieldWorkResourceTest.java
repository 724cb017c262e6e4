package org.huying.reporting.fieldwork.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.huying.reporting.fieldwork.FieldEvents.AT;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.fieldwork.FieldEvents;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.Events;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class FieldWorkResourceTest {
    private static final String ZHONGYUAN = "520102033901";
    private static final String HEYUAN = "520102033903";
    private static final Instant LATER = Instant.parse("2023-12-08T02:00:00Z");
    private static final String CANVASS = "byCommunity[0].canvasses[0].";

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @BeforeEach
    void begin_with_nothing() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-21T02:00:00Z"));
        delivery.of(List.of(Events.communityListed(ZHONGYUAN, "中园社区"), Events.communityListed(HEYUAN, "和园社区")));
    }

    @Test
    void counts_visits_by_outcome_and_community_as_of_any_time() {
        // Given
        delivery.of(List.of(
                FieldEvents.visit(HEYUAN, "NO_FINDING", AT),
                FieldEvents.visit(HEYUAN, "NO_FINDING", AT),
                FieldEvents.visit(HEYUAN, "SUSPICION", LATER),
                FieldEvents.visit(ZHONGYUAN, "SETTLED", AT)));
        // Then
        read(TestTokens.desk(), "")
                .body("byCommunity.name", contains("中园社区", "和园社区"))
                .body("byCommunity.visits", contains(1, 3))
                .body("byCommunity[1].visitsByOutcome.outcome", contains("NO_FINDING", "SUSPICION"))
                .body("byCommunity[1].visitsByOutcome.visits", contains(2, 1))
                .body("byCommunity[1].visitsByOutcome.staff", contains(4, 2))
                .body("byCommunity[1].visitsByOutcome.met", contains(12, 6));
        read(TestTokens.desk(), "?asOf=2023-12-07&community=" + HEYUAN).body("byCommunity.visits", contains(2));
        read(TestTokens.desk(), "?from=2023-12-05").body("byCommunity", hasSize(0));
    }

    @Test
    void shows_a_canvass_as_it_was_last_told_by_then() {
        // Given
        String key = UUID.randomUUID().toString();
        delivery.of(List.of(
                FieldEvents.opened(key, ZHONGYUAN),
                FieldEvents.counted(key, 2, "closed", ZHONGYUAN, 95, 119, AT.plusSeconds(60)),
                FieldEvents.counted(key, 3, "recounted", ZHONGYUAN, 96, 120, LATER)));
        // Then
        read(TestTokens.desk(), "?asOf=2023-12-04T02:00:30Z")
                .body(CANVASS + "status", equalTo("OPEN"))
                .body("byCommunity[0].canvasses[0]", not(hasKey("reached")));
        read(TestTokens.desk(), "?asOf=2023-12-07").body(CANVASS + "reached.numerator", equalTo(119));
        read(TestTokens.desk(), "")
                .body(CANVASS + "reached.percent", equalTo(100.0f))
                .body(CANVASS + "questions[0].text", equalTo("是否赞成"))
                .body(CANVASS + "questions[0].choices[0].text", equalTo("赞成"))
                .body(CANVASS + "questions[0].choices[0].share.numerator", equalTo(96))
                .body(CANVASS + "questions[0].choices[0].share.denominator", equalTo(120))
                .body(CANVASS + "questions[0].choices[0].share.percent", equalTo(80.0f));
    }

    @Test
    void counts_coverage_from_its_items_and_says_what_is_beyond_plan() {
        // Given
        String key = UUID.randomUUID().toString();
        delivery.of(List.of(FieldEvents.targetSet(key, ZHONGYUAN, 16)));
        for (int i = 0; i < 17; i++) delivery.of(List.of(FieldEvents.itemDone(key, 2 + i, ZHONGYUAN, 16)));
        // Then
        read(TestTokens.desk(), "")
                .body("byCommunity[0].coverage[0].done.numerator", equalTo(17))
                .body("byCommunity[0].coverage[0].done.denominator", equalTo(16))
                .body("byCommunity[0].coverage[0].beyondPlan", equalTo(1));
    }

    @Test
    void keeps_populations_apart_and_shows_no_data_as_none() {
        // Given
        delivery.of(List.of(
                FieldEvents.measured(ZHONGYUAN, "LARGE_DOGS", 40, 40),
                FieldEvents.measured(ZHONGYUAN, "ALL_DOGS", 71, 80),
                FieldEvents.measured(HEYUAN, "LARGE_DOGS", 0, 0)));
        // Then
        read(TestTokens.desk(), "")
                .body(
                        "byCommunity[0].measurements.find { it.population == 'LARGE_DOGS' }.ratio.percent",
                        equalTo(100.0f))
                .body("byCommunity[0].measurements.find { it.population == 'ALL_DOGS' }.ratio.percent", equalTo(88.8f))
                .body("byCommunity[1].measurements[0].ratio", hasKey("percent"))
                .body("byCommunity[1].measurements[0].ratio.percent", nullValue());
    }

    @Test
    void is_the_same_however_often_and_in_whatever_batches_it_is_told() {
        // Given
        List<ReceivedEvent> events = new ArrayList<>();
        for (int i = 0; i < 20; i++) events.add(FieldEvents.visit(HEYUAN, i % 2 == 0 ? "NO_FINDING" : "SETTLED", AT));
        events.add(FieldEvents.measured(HEYUAN, "LARGE_DOGS", 29, 50));
        delivery.of(events);
        String once = read(TestTokens.desk(), "?asOf=2023-12-20").extract().asString();
        FreshTables.in(database);
        delivery.of(List.of(Events.communityListed(HEYUAN, "和园社区")));
        // When
        List<ReceivedEvent> again = new ArrayList<>(events);
        again.addAll(events.subList(5, 15));
        Collections.shuffle(again, new Random(7));
        again.forEach(event -> delivery.of(List.of(event)));
        // Then
        assertThat(read(TestTokens.desk(), "?asOf=2023-12-20").extract().asString())
                .isEqualTo(once);
    }

    @Test
    void tells_each_of_the_own_place_and_a_unit_of_what_it_did_itself() {
        // Given
        delivery.of(List.of(FieldEvents.visit(HEYUAN, "NO_FINDING", AT)));
        // Then
        for (String seeing : List.of(
                TestTokens.secretary(HEYUAN), TestTokens.gridWorker(HEYUAN + "001"), TestTokens.partner("POLICE-WLC")))
            read(seeing, "").body("byCommunity.visits", contains(1));
        for (String blind : List.of(
                TestTokens.secretary(ZHONGYUAN),
                TestTokens.gridWorker(HEYUAN + "002"),
                TestTokens.partner("PROPERTY-1"))) read(blind, "").body("byCommunity", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?from=yesterday", "?community=1%00", "?asOf=2099-01-01"})
    void refuses_what_it_cannot_read(String query) {
        given().auth()
                .oauth2(TestTokens.desk())
                .urlEncodingEnabled(false)
                .get("/v1/field-work" + query)
                .then()
                .statusCode(422);
    }

    private static ValidatableResponse read(String token, String query) {
        return given().auth().oauth2(token).get("/v1/field-work" + query).then().statusCode(200);
    }
}
