package org.huying.dispatch.jointaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.SECRETARY;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.move;
import static org.huying.dispatch.act.RestActs.post;
import static org.huying.dispatch.jointaction.RestJointActions.ALL_THREE;
import static org.huying.dispatch.jointaction.RestJointActions.fourShifts;
import static org.huying.dispatch.jointaction.RestJointActions.intervention;
import static org.huying.dispatch.jointaction.RestJointActions.newId;
import static org.huying.dispatch.jointaction.RestJointActions.plan;
import static org.huying.dispatch.jointaction.RestJointActions.put;
import static org.huying.dispatch.jointaction.RestJointActions.replan;
import static org.huying.dispatch.jointaction.RestJointActions.shift;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.act.RestActs;
import org.huying.dispatch.sighting.RestSightings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class JointActionsOverRestTest {
    @Inject
    Instance<EventHandler> handlers;

    @Inject
    StoryClock clock;

    private String ofCase;

    @BeforeEach
    void there_is_a_case() {
        clock.set(RestJointActions.NINE_ON_THE_8TH);
        ofCase = RestActs.aCaseOfTheSquadron(handlers);
    }

    @Test
    void a_joint_action_goes_its_whole_way() {
        String action = planned(fourShifts());
        move(SECRETARY, action + "/adoption", 1, "{}").then().statusCode(200).body("status", equalTo("ADOPTED"));
        move(SECRETARY, action + "/start", 2, "{}").then().statusCode(200).body("status", equalTo("UNDER_WAY"));
        clock.set(RestJointActions.NINE_ON_THE_10TH);
        put(
                        SQUADRON,
                        action + "/interventions/" + newId(),
                        intervention("PENALTY", "URBAN-WLC", 3, "2023-12-09T14:30:00Z"))
                .then()
                .statusCode(200)
                .header("Consistency-Token", startsWith("huying.joint-actions:"));
        as(DESK).get("/v1/" + action)
                .then()
                .header("ETag", "\"3\"")
                .body("allowedMoves", containsInAnyOrder("END", "CANCEL"));
        move(SECRETARY, action + "/end", 3, "{}").then().statusCode(200).body("status", equalTo("ENDED"));
        String review = "{\"effect\":\"占道减少，电13800001234\",\"keptUp\":true}";
        move(SECRETARY, action + "/review", 4, review)
                .then()
                .statusCode(200)
                .body("status", equalTo("REVIEWED"))
                .body("review.keptUp", equalTo(true))
                .body("allowedMoves", hasSize(0));
        String read = as(DESK).get("/v1/" + action).asString();
        assertThat(read).contains("占道减少").doesNotContain("13800001234");
    }

    @Test
    void a_plan_that_fills_its_night_passes() {
        Response planned = post(SECRETARY, "joint-actions", plan(ofCase, fourShifts()));
        planned.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith(planned.path("number")))
                .body("planCheck.passes", equalTo(true))
                .body("planCheck.plannedMinutes", equalTo(480))
                .body("planCheck.coveredMinutes", equalTo(480))
                .body("shifts.night", contains("2023-12-09", "2023-12-09", "2023-12-09", "2023-12-09"))
                .body("shifts[3].when.end", startsWith("2023-12-10T00:00"))
                .body("lead.code", equalTo("COMMUNITY-520102033905"))
                .body("coHandlers.code", contains("PROPERTY-1", "URBAN-WLC"));
    }

    @Test
    void a_shift_that_lacks_a_unit_is_flagged_and_has_to_be_acknowledged() {
        // Given
        String lacking = fourShifts().replaceFirst(",\"URBAN-WLC\"", "");
        String flaw = "MISSING_UNIT 2023-12-09T16:00+120 URBAN_MANAGEMENT";
        String action = planned(lacking);
        // Then
        as(DESK).get("/v1/" + action + "/plan-check")
                .then()
                .statusCode(200)
                .body("passes", equalTo(false))
                .body("flaws.name", contains(flaw))
                .body("flaws.unit", contains("URBAN_MANAGEMENT"));
        move(SECRETARY, action + "/adoption", 1, "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:plan-has-flaws"))
                .body("flaws", contains(flaw));
        String known = "{\"acknowledgedFlaws\":[\"" + flaw + "\"]%s}";
        move(SECRETARY, action + "/adoption", 1, known.formatted(""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        move(SECRETARY, action + "/adoption", 1, known.formatted(",\"reason\":\"由派出所代班\""))
                .then()
                .statusCode(200)
                .body("acknowledged.flaws", contains(flaw));
    }

    @Test
    void a_plan_is_replaced_until_it_is_adopted() {
        // Given
        String action = planned(shift(16, ALL_THREE));
        // When
        replan(action, 1, ofCase, fourShifts())
                .then()
                .statusCode(200)
                .body("shifts", hasSize(4))
                .header("ETag", "\"2\"");
        replan(action, 2, ofCase, shift(20, ALL_THREE))
                .then()
                .statusCode(200)
                .body("planCheck.coveredMinutes", equalTo(120));
        replan(action, 3, ofCase, fourShifts()).then().statusCode(200);
        // Then
        as(DESK).get("/v1/" + action).then().body("shifts", hasSize(4)).body("planCheck.passes", equalTo(true));
        replan(action, 1, ofCase, fourShifts()).then().statusCode(412);
        put(SECRETARY, action + "/plan", plan(ofCase, fourShifts())).then().statusCode(428);
        move(SECRETARY, action + "/adoption", 4, "{}").then().statusCode(200);
        replan(action, 5, ofCase, fourShifts())
                .then()
                .statusCode(409)
                .body("allowedMoves", containsInAnyOrder("START", "CANCEL"));
    }

    @Test
    void a_plan_keeps_the_pattern_it_is_based_on_as_it_was_found() {
        // Given
        String spot = RestSightings.freshSpot();
        RestSightings.seen(SQUADRON, clock.instant().minusSeconds(60), spot);
        String subject = """
                {"place":%s,"topic":"%s","from":"2023-12-07T22:00:00Z","to":"2023-12-08T22:00:00Z"}""".formatted(RestSightings.place(spot), RestSightings.VENDORS);
        String pattern = post(SECRETARY, "patterns", subject)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        String based = plan(ofCase, "").replace("\"measures\"", "\"patternNumber\":\"" + pattern + "\",\"measures\"");
        // When
        Response planned = post(SECRETARY, "joint-actions", based);
        // Then
        planned.then()
                .statusCode(201)
                .body("pattern.number", equalTo(pattern))
                .body("pattern.label", equalTo("TOO_FEW"))
                .body("pattern.seen", equalTo(1))
                .body("pattern.inEvening", equalTo(0))
                .body("pattern.peakHour", equalTo(8));
        post(SECRETARY, "joint-actions", based.replace(pattern, pattern + "9"))
                .then()
                .statusCode(404);
    }

    @Test
    void a_joint_action_is_cancelled_with_a_reason() {
        String action = planned(fourShifts());
        move(SECRETARY, action + "/cancellation", 1, "{}").then().statusCode(422);
        move(SECRETARY, action + "/cancellation", 1, "{\"reason\":\"暴雨预警\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("cancelReason", equalTo("暴雨预警"));
    }

    @Test
    void a_request_that_comes_again_has_its_effect_once() {
        String first = repeatable().header("Location");
        assertThat(repeatable().header("Location")).isEqualTo(first);
        as(DESK).get("/v1/joint-actions?case=" + ofCase).then().body("$", hasSize(1));
        String other = planned(fourShifts());
        assertThat(first).doesNotEndWith(other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"lead\":\"COMMUNITY-520102033905\"|\"lead\":\"NOBODY\"|/lead",
                "\"coHandlers\":[\"PROPERTY-1\",\"URBAN-WLC\"]|\"coHandlers\":[\"PROPERTY-1\",\"COMMUNITY-520102033905\"]|/coHandlers/1",
                "\"minutes\":480|\"minutes\":0|/nights/0/minutes",
                "09T18:00|09T18:00:30|/shifts/1/start",
                "\"measures\":|\"resolutionNumber\":\"no number\",\"measures\":|/resolutionNumber",
                "{\"start\":\"2023-12-09T16:00\",\"minutes\":480}|{\"start\":\"2023-12-09T16:00\",\"minutes\":480},{\"start\":\"2023-12-09T23:00\",\"minutes\":60}|/nights/1"
            })
    void a_plan_that_cannot_be_is_pointed_at(String part, String other, String pointer) {
        String body = plan(ofCase, fourShifts());
        String wrong = body.replace(part.strip(), other);
        assertThat(wrong).isNotEqualTo(body);
        post(SECRETARY, "joint-actions", wrong).then().statusCode(422).body("errors.pointer", contains(pointer));
    }

    @Test
    void cases_have_to_be_open() {
        RestActs.endCase(ofCase, "voiding");
        post(SECRETARY, "joint-actions", plan(ofCase, ""))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:case-is-over"));
        post(DESK, "joint-actions", plan("WLC-20000101-0001", "")).then().statusCode(404);
        as(DESK).get("/v1/joint-actions?case=" + ofCase).then().body("$", hasSize(0));
    }

    private String planned(String shifts) {
        Response planned = post(SECRETARY, "joint-actions", plan(ofCase, shifts));
        planned.then().statusCode(201);
        return "joint-actions/" + planned.path("number");
    }

    private Response repeatable() {
        return as(SECRETARY)
                .header("Idempotency-Key", "joint-action-" + ofCase)
                .contentType("application/json")
                .body(plan(ofCase, fourShifts()))
                .post("/v1/joint-actions");
    }
}
