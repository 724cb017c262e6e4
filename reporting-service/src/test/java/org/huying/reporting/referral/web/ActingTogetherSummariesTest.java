package org.huying.reporting.referral.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The read models of referrals and of proactive topics, from events as dispatch publishes them. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class ActingTogetherSummariesTest {
    private static final String DESK = TestTokens.desk();

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @BeforeEach
    void a_referral_and_a_topic_as_published() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-21T02:00:00Z"));
        delivery.of(List.of(
                published("referral.sent.v1"),
                published("referral.overdue.v1"),
                published("referral.acknowledged.v1"),
                published("referral.outcome-reported.v1"),
                published("proactive-topic.opened.v1"),
                published("proactive-topic.closed.v1")));
    }

    @Test
    void tells_by_unit_how_long_it_took() {
        summary("referrals", DESK, "")
                .statusCode(200)
                .body("total.sent", equalTo(1))
                .body("byUnit.unit", contains("POLICE-WLC"))
                .body("byUnit[0].overdue", equalTo(1))
                .body("byUnit[0].untilAcknowledged.medianSeconds", equalTo(90_000))
                .body("byUnit[0].untilOutcome.p90Seconds", equalTo(230_400))
                .body("byUnit[0].acknowledgedRate.percent", equalTo(100.0f))
                .body("byUnit[0].byOutcome.SUBSTANTIATED", equalTo(1));
    }

    @Test
    void a_past_as_of_answers_as_it_would_have_then() {
        summary("referrals", DESK, "?asOf=2023-11-17")
                .body("total.sent", equalTo(1))
                .body("total.awaited", equalTo(1))
                .body("total.overdue", equalTo(0))
                .body("total.untilAcknowledged.medianSeconds", nullValue())
                .body("total.acknowledgedRate.percent", equalTo(0.0f));
        summary("referrals", DESK, "?asOf=2023-11-16")
                .body("byUnit", empty())
                .body("total.acknowledgedRate.percent", nullValue());
        summary("referrals", DESK, "?asOf=2099-01-01").statusCode(422);
    }

    @Test
    void everybody_counts_what_they_may_see() {
        summary("referrals", TestTokens.partner("POLICE-WLC"), "").body("total.sent", equalTo(1));
        summary("referrals", TestTokens.secretary("520102033905"), "").body("total.sent", equalTo(1));
        summary("referrals", TestTokens.partner("PROPERTY-1"), "").body("total.sent", equalTo(0));
        summary("referrals", TestTokens.secretary("520102033901"), "").body("total.sent", equalTo(0));
        summary("proactive-topics", TestTokens.partner("URBAN-WLC"), "").body("total.opened", equalTo(1));
        summary("proactive-topics", TestTokens.secretary("520102033901"), "").body("total.opened", equalTo(0));
    }

    @Test
    void topics_are_counted_by_community() {
        summary("proactive-topics", DESK, "")
                .statusCode(200)
                .body("total.opened", equalTo(1))
                .body("byCommunity.code", contains("520102033905"))
                .body("byCommunity[0].closed", equalTo(1))
                .body("byCommunity[0].keptUp", equalTo(1));
        summary("proactive-topics", DESK, "?asOf=2023-12-01T06:00:00Z")
                .body("total.opened", equalTo(1))
                .body("total.open", equalTo(1));
    }

    private static ValidatableResponse summary(String what, String token, String query) {
        return given().auth()
                .oauth2(token)
                .get("/v1/" + what + "/summary" + query)
                .then();
    }

    /** Published examples share an id; each is an event of its own here. */
    private static ReceivedEvent published(String type) {
        ReceivedEvent example =
                EventContract.of("dispatch-service").example(type).received();
        Envelope sent = example.envelope();
        Envelope own = new Envelope(
                EventIds.next(),
                sent.source(),
                sent.type(),
                sent.subject(),
                sent.time(),
                sent.recordedTime(),
                sent.sequence(),
                sent.correlationId(),
                sent.traceparent());
        return new ReceivedEvent(example.topic(), example.key(), own, example.value());
    }
}
