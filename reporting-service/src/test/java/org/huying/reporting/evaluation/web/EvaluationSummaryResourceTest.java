package org.huying.reporting.evaluation.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.ConcernLife;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class EvaluationSummaryResourceTest {
    private static final String DESK = TestTokens.desk();
    private static final String GRID = ConcernLife.ZHONGYUAN + "001";
    private static final Instant CLOSED = Instant.parse("2023-12-05T01:00:00Z");
    private static final Instant SAID = Instant.parse("2023-12-06T01:00:00Z");
    private static final Instant SAID_AGAIN = Instant.parse("2023-12-08T01:00:00Z");

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    private final ConcernLife evaluated = closed("WLC-20231201-0001", GRID);
    private final ConcernLife silent = closed("WLC-20231201-0002", GRID);
    private final ConcernLife elsewhere = closed("WLC-20231201-0003", ConcernLife.YANAN + "001");
    private final UUID firstReporter = EventIds.next();
    private final UUID secondReporter = EventIds.next();
    private final UUID request = EventIds.next();

    @BeforeEach
    void reportersHaveSpoken() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-21T02:00:00Z"));
        delivery.of(evaluated, silent, elsewhere);
        delivery.of(List.of(
                said(firstReporter, 1, SAID, "NO", "UNANSWERED"),
                said(firstReporter, 2, SAID_AGAIN, "YES", "UNANSWERED"),
                said(secondReporter, 1, SAID, "NO", "NO"),
                event("huying.concerns", request, 1, "concern.reopening-requested.v1", SAID, ""),
                event("huying.cases", request, 1, "reopening-request.approved.v1", SAID_AGAIN, "")));
    }

    @Test
    void counts_the_last_word_of_each_reporter_and_what_was_asked_for() {
        summary(DESK, "")
                .statusCode(200)
                .body("total.closed", equalTo(3))
                .body("total.evaluated", equalTo(1))
                .body("total.silent", equalTo(2))
                .body("byCommunity.code", contains(ConcernLife.ZHONGYUAN, ConcernLife.YANAN))
                .body("byCommunity[0].evaluations", equalTo(2))
                .body("byCommunity[0].solved.yes", equalTo(1))
                .body("byCommunity[0].solved.no", equalTo(1))
                .body("byCommunity[0].solved.percent", equalTo(50.0f))
                .body("byCommunity[0].satisfied.unanswered", equalTo(1))
                .body("byCommunity[0].satisfied.answered", equalTo(1))
                .body("byCommunity[0].satisfied.percent", equalTo(0.0f))
                .body("byCommunity[0].reopeningAsked", equalTo(1))
                .body("byCommunity[0].reopeningApproved", equalTo(1))
                .body("byCommunity[1].silent", equalTo(1))
                .body("byCommunity[1].solved.percent", nullValue());
    }

    @Test
    void a_past_as_of_answers_as_it_would_have_then() {
        summary(DESK, "?asOf=2023-12-07")
                .body("total.solved.yes", equalTo(0))
                .body("total.solved.no", equalTo(2))
                .body("total.reopeningAsked", equalTo(1))
                .body("total.reopeningApproved", equalTo(0));
        summary(DESK, "?asOf=2023-12-05").body("total.evaluated", equalTo(0)).body("total.silent", equalTo(3));
        summary(DESK, "?asOf=2099-01-01").statusCode(422);
    }

    @Test
    void a_window_is_of_closings() {
        summary(DESK, "?from=2023-12-05&to=2023-12-05").body("total.evaluations", equalTo(2));
        summary(DESK, "?from=2023-12-06&to=2023-12-08")
                .body("total.closed", equalTo(0))
                .body("total.evaluations", equalTo(0))
                .body("byCommunity", empty());
    }

    @Test
    void told_again_and_in_another_order_it_counts_the_same() {
        // When
        List<ReceivedEvent> again = new ArrayList<>(evaluated.events());
        again.add(said(firstReporter, 1, SAID, "NO", "UNANSWERED"));
        delivery.of(again);
        // Then
        summary(DESK, "").body("total.closed", equalTo(3)).body("total.solved.yes", equalTo(1));
    }

    @Test
    void a_secretary_counts_their_own_community() {
        summary(TestTokens.secretary(ConcernLife.YANAN), "")
                .body("byCommunity.code", contains(ConcernLife.YANAN))
                .body("total.evaluations", equalTo(0));
    }

    private static ConcernLife closed(String number, String grid) {
        ConcernLife life = ConcernLife.registered(number, grid, "WEB", Instant.parse("2023-12-01T01:00:00Z"));
        life.filed()
                .dispatchedTo("GPG-" + grid, "网格党小组")
                .accepted()
                .handled()
                .verified()
                .followedUp();
        return life.at(CLOSED).closed("RESOLVED");
    }

    private ReceivedEvent said(UUID evaluation, long sequence, Instant when, String solved, String satisfied) {
        String answers = ",\"contacted\":\"YES\",\"solved\":\"%s\",\"satisfied\":\"%s\"".formatted(solved, satisfied);
        return event("huying.concerns", evaluation, sequence, "concern.evaluated.v1", when, answers);
    }

    private ReceivedEvent event(String topic, UUID key, long sequence, String type, Instant when, String more) {
        String data =
                """
                {"concernId":"%1$s","number":"%2$s","communityCode":"%3$s","gridCode":"%4$s","closedConcernId":"%1$s",
                 "round":1,"closedAt":"%5$s","actorRole":"anonymous"%6$s}""".formatted(evaluated.concernId(), evaluated.number(), ConcernLife.ZHONGYUAN, GRID, CLOSED, more);
        Envelope envelope = new Envelope(
                EventIds.next(),
                "/huying/test",
                type,
                evaluated.number(),
                when,
                when,
                sequence,
                "corr-1",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        return new ReceivedEvent(topic, key.toString(), envelope, data.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse summary(String token, String query) {
        return given().auth()
                .oauth2(token)
                .get("/v1/evaluations/summary" + query)
                .then();
    }
}
