package org.huying.reporting.praise.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.Events;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Praise by the unit it is for, all of it registered on 2023-12-01 at noon of the town. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class PraiseSummaryResourceTest {
    private static final String DESK = TestTokens.desk();
    private static final String ZHONGYUAN = "520102033901";
    private static final String YANAN = "520102033902";

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @BeforeEach
    void four_praise_and_one_asks_for_help() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-21T02:00:00Z"));
        delivery.of(List.of(
                registered(1, "PRAISE", ZHONGYUAN, "PROPERTY-1"),
                registered(2, "PRAISE", ZHONGYUAN, "POLICE-WLC"),
                registered(3, "PRAISE", YANAN, "POLICE-WLC"),
                registered(4, "PRAISE", ZHONGYUAN, null),
                registered(5, "HELP", ZHONGYUAN, null)));
    }

    @Test
    void is_counted_by_unit_and_not_among_what_was_collected() {
        summary(DESK, "")
                .statusCode(200)
                .body("total", equalTo(4))
                .body("unnamed", equalTo(1))
                .body("byUnit.unit", contains("POLICE-WLC", "PROPERTY-1"))
                .body("byUnit.praises", contains(2, 1));
        given().auth()
                .oauth2(DESK)
                .get("/v1/summary")
                .then()
                .body("collected", equalTo(1))
                .body("rawReports", equalTo(1));
    }

    @Test
    void a_unit_sees_what_is_for_it_and_a_secretary_what_comes_from_the_community() {
        summary(TestTokens.partner("POLICE-WLC"), "")
                .body("total", equalTo(2))
                .body("byUnit.unit", contains("POLICE-WLC"));
        summary(TestTokens.partner("URBAN-WLC"), "").body("total", equalTo(0)).body("byUnit", empty());
        summary(TestTokens.secretary(YANAN), "").body("total", equalTo(1));
        summary(TestTokens.secretary(ZHONGYUAN), "").body("total", equalTo(3));
    }

    @Test
    void a_past_as_of_answers_as_it_would_have_then() {
        summary(DESK, "?asOf=2023-11-30").body("total", equalTo(0));
        summary(DESK, "?asOf=2023-12-01").body("total", equalTo(4));
        summary(DESK, "?from=2023-12-02&to=2023-12-20").body("total", equalTo(0));
        summary(DESK, "?from=2023-12-01&to=2023-12-01").body("total", equalTo(4));
        summary(DESK, "?asOf=2099-01-01").statusCode(422);
    }

    private static ValidatableResponse summary(String token, String query) {
        return given().auth().oauth2(token).get("/v1/praise/summary" + query).then();
    }

    private static ReceivedEvent registered(int serial, String nature, String community, String unit) {
        String id = UUID.randomUUID().toString();
        String praised = unit == null ? "" : ",\"praisedUnit\":\"" + unit + "\"";
        return Events.of(
                "huying.concerns", id, "concern.registered.v1", """
                {"concernId":"%s","number":"WLC-20231201-%04d","channel":"WEB","nature":"%s","topic":"property.maintenance",
                 "confidential":false,"place":{"communityCode":"%s"},"actorRole":"resident"%s}""".formatted(id, serial, nature, community, praised));
    }
}
