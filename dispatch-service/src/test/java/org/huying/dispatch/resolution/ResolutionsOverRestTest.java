package org.huying.dispatch.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.FENGYUAN;
import static org.huying.dispatch.act.RestActs.OTHER_SECRETARY;
import static org.huying.dispatch.act.RestActs.POLICE;
import static org.huying.dispatch.act.RestActs.PROPERTY;
import static org.huying.dispatch.act.RestActs.SECRETARY;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.WORKER;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.move;
import static org.huying.dispatch.act.RestActs.post;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.act.RestActs;
import org.huying.dispatch.meeting.RestMeetings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class ResolutionsOverRestTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String REPORT = "{\"report\":\"已落实，电13800001234\"}";
    private static final String REASON = "{\"reason\":\"还差一处\"}";

    @Inject
    Instance<EventHandler> handlers;

    @Inject
    StoryClock clock;

    @Inject
    FindOverdueResolutions overdue;

    @Inject
    Resolutions resolutions;

    @Test
    void a_resolution_goes_its_whole_way_by_the_hands_of_those_it_belongs_to() {
        String file = RestActs.aCaseOfTheSquadron(handlers);
        String council = RestMeetings.aHeldCouncil("information", clock.instant());
        String body = RestMeetings.resolution("URBAN-WLC", today()).replace("}", ",\"cases\":[\"" + file + "\"]}");
        post(SECRETARY, "meetings/" + council + "/resolutions", body)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("number", equalTo(council + "-R1"))
                .body("cases", contains(file))
                .body("overdue", equalTo(false));
        String first = "resolutions/" + council + "-R1";
        move(SQUADRON, first + "/acceptance", 1, "{}").then().statusCode(200);
        move(SQUADRON, first + "/report", 2, REPORT).then().statusCode(200).body("status", equalTo("REPORTED"));
        move(SECRETARY, first + "/sending-back", 3, REASON).then().statusCode(200);
        move(SQUADRON, first + "/report", 4, REPORT).then().statusCode(200);
        move(SECRETARY, first + "/confirmation", 5, "{}")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("allowedMoves", hasSize(0));
        assertThat(as(DESK).get("/v1/" + first).asString()).contains("已落实").doesNotContain("13800001234");
    }

    @Test
    void nothing_is_resolved_before_the_vote_its_rule_asks_for_has_passed() {
        String council = RestMeetings.aHeldCouncil("common-space.changed-use", clock.instant());
        String path = "meetings/" + council + "/resolutions";
        String body = RestMeetings.resolution("URBAN-WLC", today());
        post(SECRETARY, path, body).then().statusCode(409).body("type", equalTo("urn:huying:problem:not-decided"));
        String failed = "{\"agendaItem\":1,\"inFavour\":27,\"against\":14,\"abstained\":1,\"entitled\":84}";
        move(SECRETARY, "meetings/" + council + "/votes", 2, failed)
                .then()
                .statusCode(200)
                .body("agenda[0].vote.passed", equalTo(false));
        post(SECRETARY, path, body).then().statusCode(409);
        String planned = RestMeetings.aCouncil("information", clock.instant());
        post(SECRETARY, "meetings/" + planned + "/resolutions", body).then().statusCode(409);
    }

    @Test
    void each_unit_sees_its_own_work_list_and_overdue_is_told_by_the_clock() {
        String number = RestMeetings.aResolution("POLICE-WLC", clock.instant());
        for (String seeing : List.of(POLICE, SECRETARY, WORKER, DESK))
            as(seeing)
                    .get("/v1/resolutions?unit=POLICE-WLC&status=ISSUED&overdue=false&limit=200")
                    .then()
                    .statusCode(200)
                    .body("number", hasItem(number));
        for (String blind : List.of(PROPERTY, OTHER_SECRETARY)) {
            as(blind).get("/v1/resolutions?limit=200").then().body("number", not(hasItem(number)));
            as(blind).get("/v1/resolutions/" + number).then().statusCode(404);
            move(PROPERTY, "resolutions/" + number + "/acceptance", 1, "{}")
                    .then()
                    .statusCode(404);
        }
        move(SECRETARY, "resolutions/" + number + "/acceptance", 1, "{}").then().statusCode(403);
        for (String query : List.of("?status=NONE", "?overdue=maybe", "?cursor=!!"))
            as(DESK).get("/v1/resolutions" + query).then().statusCode(400);
    }

    @Test
    void the_unit_itself_never_confirms_and_the_desk_does_where_community_and_convener_are_one_side() {
        String number = RestMeetings.aResolution("COMMUNITY-" + FENGYUAN, clock.instant());
        String first = "resolutions/" + number;
        move(SECRETARY, first + "/acceptance", 1, "{}").then().statusCode(200);
        move(SECRETARY, first + "/report", 2, REPORT).then().statusCode(200);
        for (String act : List.of("confirmation", "sending-back", "withdrawal"))
            move(SECRETARY, first + "/" + act, 3, REASON)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:huying:problem:judged-by-itself"));
        move(DESK, first + "/confirmation", 3, "{}").then().statusCode(200);
    }

    @Test
    void past_its_day_it_is_told_overdue_once_although_several_replicas_look_for_it() {
        // Given
        Instant now = clock.instant();
        String number = RestMeetings.aResolution("URBAN-WLC", now);
        // When
        clock.set(now.plus(Duration.ofDays(1)));
        Stream.generate(() -> CompletableFuture.runAsync(() -> overdue.handle()))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> as(DESK).get("/v1/resolutions/" + number).then().header("ETag", "\"2\""));
        // Then
        as(SQUADRON).get("/v1/resolutions?overdue=true&limit=200").then().body("number", hasItem(number));
        move(SQUADRON, "resolutions/" + number + "/acceptance", 2, "{}").then().statusCode(200);
        move(SQUADRON, "resolutions/" + number + "/report", 3, REPORT).then().statusCode(200);
        as(DESK).get("/v1/resolutions/" + number).then().header("ETag", "\"4\"").body("overdue", equalTo(false));
    }

    @Test
    void at_the_end_of_its_day_itself_it_is_not_overdue() {
        // Given
        String number = RestMeetings.aResolution("URBAN-WLC", clock.instant());
        Instant due = Instant.parse(as(DESK).get("/v1/resolutions/" + number).path("dueAt"));
        // When
        List<String> found = QuarkusTransaction.requiringNew()
                .call(() -> resolutions.untoldOverdue(due, 1_000).stream()
                        .map(Resolution::number)
                        .toList());
        // Then
        assertThat(found).doesNotContain(number);
    }

    @Test
    void a_request_that_comes_again_has_its_effect_once_and_what_cannot_be_is_pointed_at() {
        String council = RestMeetings.aHeldCouncil("information", clock.instant());
        String path = "meetings/" + council + "/resolutions";
        String body = RestMeetings.resolution("URBAN-WLC", today());
        List<String> locations = Stream.generate(() -> as(SECRETARY)
                        .header("Idempotency-Key", "resolution-" + council)
                        .contentType("application/json")
                        .body(body)
                        .post("/v1/" + path)
                        .header("Location"))
                .limit(2)
                .toList();
        assertThat(locations.get(0)).endsWith(council + "-R1").isEqualTo(locations.get(1));
        post(SECRETARY, path, body.replace("URBAN-WLC", "NOBODY"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unit"));
        post(SECRETARY, path, body.replace("\"agendaItem\":1", "\"agendaItem\":2"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/agendaItem"));
        post(SECRETARY, path, RestMeetings.resolution("URBAN-WLC", LocalDate.parse("2020-01-01")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/dueOn"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), RestMeetings.ZONE);
    }
}
