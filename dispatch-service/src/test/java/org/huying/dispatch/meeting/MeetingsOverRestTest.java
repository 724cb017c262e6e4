package org.huying.dispatch.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.FENGYUAN;
import static org.huying.dispatch.act.RestActs.OTHER_SECRETARY;
import static org.huying.dispatch.act.RestActs.POLICE;
import static org.huying.dispatch.act.RestActs.SECRETARY;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.WORKER;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.move;
import static org.huying.dispatch.act.RestActs.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.act.RestActs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class MeetingsOverRestTest {
    private static final String HOLDING = "{\"residents\":12,\"attendance\":[{\"unit\":\"POLICE-WLC\",\"people\":2}]}";

    @Inject
    Instance<EventHandler> handlers;

    @Inject
    StoryClock clock;

    @Test
    void a_joint_meeting_goes_its_whole_way() {
        String file = RestActs.aCaseOfTheSquadron(handlers);
        Instant from = RestMeetings.someEvening(clock.instant());
        String plan = RestMeetings.plan(
                "PARTY_JOINT_MEETING", "joint-action", "\"POLICE-WLC\",\"PROPERTY-1\"", "\"" + file + "\"", from);
        String number = post(SECRETARY, "meetings", plan)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("status", equalTo("PLANNED"))
                .body("agenda[0].cases", contains(file))
                .body("agenda[0].majority", containsString("more than half"))
                .extract()
                .path("number");
        String meeting = "meetings/" + number;
        move(DESK, meeting + "/holding", 1, HOLDING)
                .then()
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("units.find { it.unit.code == 'POLICE-WLC' }.people", equalTo(2));
        move(SECRETARY, meeting + "/votes", 2, votes(14, 2, 1, 17))
                .then()
                .statusCode(200)
                .body("agenda[0].vote.passed", equalTo(true))
                .body("agenda[0].vote.policy", equalTo("simple-majority"));
        move(SECRETARY, meeting + "/votes", 3, votes(14, 2, 1, 17)).then().statusCode(409);
        move(SECRETARY, meeting + "/minutes", 3, "{\"minutes\":\"联系人 13800001234\"}")
                .then()
                .statusCode(200);
        move(SECRETARY, meeting + "/confirmation", 4, "{}")
                .then()
                .statusCode(200)
                .body("allowedMoves", hasSize(0));
        assertThat(as(POLICE).get("/v1/" + meeting).asString())
                .contains("CONFIRMED")
                .doesNotContain("13800001234");
    }

    @Test
    void concerns_raised_there_are_listed_with_it_to_those_who_may_see_them() {
        // Given
        String number = RestMeetings.aHeldCouncil("information", clock.instant());
        String raised = RestActs.aCaseOfTheSquadron(handlers, number);
        // When
        Response seen = as(SECRETARY).get("/v1/meetings/" + number);
        // Then
        seen.then().statusCode(200).body("casesRaised", contains(raised));
        as(SQUADRON).get("/v1/meetings/" + number).then().body("casesRaised", contains(raised));
        as(SECRETARY)
                .get("/v1/meetings?community=" + FENGYUAN + "&limit=200")
                .then()
                .body("number", hasItem(number))
                .body("[0].casesRaised", nullValue());
    }

    @Test
    void numbers_say_community_day_and_serial_without_a_gap_for_two_who_come_at_once() {
        // Given
        String plan =
                RestMeetings.plan("RESIDENT_COUNCIL", "information", "", "", RestMeetings.someEvening(clock.instant()));
        // When
        List<String> numbers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> post(SECRETARY, "meetings", plan).<String>path("number")))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(it -> it.substring(it.lastIndexOf('-')))
                .sorted()
                .toList();
        // Then
        assertThat(numbers).containsExactly("-1", "-2", "-3", "-4");
    }

    @Test
    void a_request_that_comes_again_has_its_effect_once() {
        // Given
        String plan =
                RestMeetings.plan("RESIDENT_COUNCIL", "information", "", "", RestMeetings.someEvening(clock.instant()));
        String key = "meeting-" + UUID.randomUUID();
        Response one = repeatable(key, plan);
        // When
        Response two = repeatable(key, plan);
        // Then
        assertThat(two.statusCode()).isEqualTo(201);
        assertThat(two.header("Location")).isEqualTo(one.header("Location"));
        repeatable(key, plan.replace("社区会议室", "广场")).then().statusCode(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"convener\":\"PARTY-520102033905\"|\"convener\":\"COMMUNITY-520102033905\"|/convener",
                "\"convener\":\"PARTY-520102033905\"|\"convener\":\"PARTY-520102033901\"|/convener",
                "\"communityCode\":\"520102033905\"|\"communityCode\":\"520102033999\"|/communityCode",
                "\"units\":[\"POLICE-WLC\"]|\"units\":[]|/units",
                "\"POLICE-WLC\"|\"POLICE-WLC\",\"POLICE-WLC\"|/units/1",
                "\"POLICE-WLC\"|\"NOBODY\"|/units/0",
                "\"matter\":\"joint-action\"|\"matter\":\"Joint Action\"|/agenda/0/matter"
            })
    void what_cannot_be_called_is_pointed_at(String right, String wrong, String pointer) {
        String plan = RestMeetings.plan(
                "PARTY_JOINT_MEETING", "joint-action", "\"POLICE-WLC\"", "", RestMeetings.someEvening(clock.instant()));
        post(DESK, "meetings", plan.replace(right, wrong))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void only_the_conveners_side_calls_and_moves_it() {
        String plan = RestMeetings.plan(
                "RESIDENT_COUNCIL", "information", "\"URBAN-WLC\"", "", RestMeetings.someEvening(clock.instant()));
        for (String other : List.of(OTHER_SECRETARY, RestMeetings.LEADER))
            post(other, "meetings", plan).then().statusCode(403);
        String number = RestMeetings.aCouncil("information", clock.instant());
        String holding = "meetings/" + number + "/holding";
        move(OTHER_SECRETARY, holding, 1, HOLDING).then().statusCode(404);
        move(RestMeetings.LEADER, holding, 1, HOLDING)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:huying:problem:not-the-convener"));
        for (String seeing : List.of(WORKER, SQUADRON, DESK))
            as(seeing).get("/v1/meetings/" + number).then().statusCode(200);
        for (String blind : List.of(POLICE, OTHER_SECRETARY)) {
            as(blind).get("/v1/meetings/" + number).then().statusCode(404);
            as(blind).get("/v1/meetings?limit=200").then().body("number", not(hasItem(number)));
        }
    }

    @Test
    void a_command_says_which_version_it_was_decided_upon_and_has_to_be_a_move_it_has() {
        String meeting = "meetings/" + RestMeetings.aCouncil("information", clock.instant());
        post(SECRETARY, meeting + "/holding", HOLDING).then().statusCode(428);
        move(SECRETARY, meeting + "/holding", 9, HOLDING).then().statusCode(412);
        move(SECRETARY, meeting + "/confirmation", 1, "{}")
                .then()
                .statusCode(409)
                .body("allowedMoves", contains("CANCEL", "HOLD"));
        move(SECRETARY, meeting + "/cancellation", 1, "{\"reason\":\"停电\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
    }

    @Test
    void the_voting_rules_are_there_to_be_read() {
        as(POLICE)
                .get("/v1/meetings/voting-rules")
                .then()
                .statusCode(200)
                .body("[0].policies.name", hasItem("two-thirds-with-half-present"));
        as(DESK).get("/v1/meetings?kind=NONE").then().statusCode(400);
        as(DESK).get("/v1/meetings?cursor=!!").then().statusCode(400);
    }

    private static Response repeatable(String key, String plan) {
        return as(SECRETARY)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(plan)
                .post("/v1/meetings");
    }

    private static String votes(int inFavour, int against, int abstained, int entitled) {
        return "{\"agendaItem\":1,\"inFavour\":%d,\"against\":%d,\"abstained\":%d,\"entitled\":%d}"
                .formatted(inFavour, against, abstained, entitled);
    }
}
