package org.huying.dispatch.jointaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.OTHER_SECRETARY;
import static org.huying.dispatch.act.RestActs.POLICE;
import static org.huying.dispatch.act.RestActs.PROPERTY;
import static org.huying.dispatch.act.RestActs.SECRETARY;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.WORKER;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.move;
import static org.huying.dispatch.act.RestActs.post;
import static org.huying.dispatch.jointaction.RestJointActions.attendance;
import static org.huying.dispatch.jointaction.RestJointActions.fourShifts;
import static org.huying.dispatch.jointaction.RestJointActions.intervention;
import static org.huying.dispatch.jointaction.RestJointActions.newId;
import static org.huying.dispatch.jointaction.RestJointActions.phones;
import static org.huying.dispatch.jointaction.RestJointActions.plan;
import static org.huying.dispatch.jointaction.RestJointActions.put;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.act.ActFixtures;
import org.huying.dispatch.act.RestActs;
import org.huying.dispatch.matter.Matter;
import org.huying.dispatch.matter.MatterKind;
import org.huying.dispatch.matter.Matters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class JointActionFactsOverRestTest {
    private static final String NINE_IN_THE_EVENING = "2023-12-09T13:00:00Z";

    @Inject
    Instance<EventHandler> handlers;

    @Inject
    StoryClock clock;

    @Inject
    Matters matters;

    private String action;
    private List<String> shifts;

    @BeforeEach
    void a_joint_action_is_over_and_facts_come_in_the_morning_after() {
        clock.set(RestJointActions.NINE_ON_THE_8TH);
        String ofCase = RestActs.aCaseOfTheSquadron(handlers);
        Response planned = post(SECRETARY, "joint-actions", plan(ofCase, fourShifts()));
        action = "joint-actions/" + planned.path("number");
        shifts = planned.path("shifts.shiftId");
        for (String step : List.of("adoption", "start", "end"))
            move(
                            SECRETARY,
                            action + "/" + step,
                            List.of("adoption", "start", "end").indexOf(step) + 1,
                            "{}")
                    .then()
                    .statusCode(200);
        clock.set(RestJointActions.NINE_ON_THE_10TH);
    }

    @Test
    void persuasion_and_penalty_are_tallied_apart_also_when_all_come_twice_and_at_once() {
        // Given
        List<String> ids = IntStream.range(0, 42).mapToObj(i -> newId()).toList();
        String penalty = newId();
        // When
        List<Integer> answers = phones(() -> IntStream.range(0, 84)
                .parallel()
                .mapToObj(i -> intervene(SQUADRON, ids.get(i % 42), "PERSUASION", 1, at(8 + i % 42 % 8))
                        .statusCode())
                .toList());
        intervene(SQUADRON, penalty, "PENALTY", 3, NINE_IN_THE_EVENING).then().statusCode(200);
        intervene(SQUADRON, penalty, "PENALTY", 3, NINE_IN_THE_EVENING).then().statusCode(200);
        // Then
        assertThat(answers).containsOnly(200);
        figures()
                .body("interventions.persuasions", equalTo(42))
                .body("interventions.penalties", equalTo(3))
                .body("interventions.reminders", equalTo(0))
                .body("shifts[2].interventions.penalties", equalTo(3));
    }

    @Test
    void the_shift_of_an_intervention_follows_from_its_moment() {
        String id = newId();
        for (int again = 0; again < 2; again++)
            intervene(PROPERTY, id, "REMINDER", 1, "2023-12-09T15:59:59Z", "PROPERTY-1")
                    .then()
                    .statusCode(200)
                    .body("shiftId", equalTo(shifts.get(3)))
                    .body("night", equalTo("2023-12-09"));
        intervene(SECRETARY, newId(), "REMINDER", 1, "2023-12-09T16:00:00Z")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/at"));
    }

    @Test
    void the_same_id_with_other_content_is_refused() {
        String id = newId();
        intervene(SQUADRON, id, "PERSUASION", 1, NINE_IN_THE_EVENING).then().statusCode(200);
        intervene(SQUADRON, id, "PERSUASION", 2, NINE_IN_THE_EVENING)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:recorded-otherwise"));
        String there = action + "/shifts/%s/attendance/" + id;
        put(SQUADRON, there.formatted(shifts.get(0)), attendance("URBAN-WLC", "2023-12-09T08:00:00Z"))
                .then()
                .statusCode(200);
        put(SQUADRON, there.formatted(shifts.get(0)), attendance("URBAN-WLC", "2023-12-09T08:01:00Z"))
                .then()
                .statusCode(409);
    }

    @Test
    void who_came_is_set_against_who_was_required() {
        // When
        for (int shift = 0; shift < 4; shift++)
            for (String unit : List.of("COMMUNITY-520102033905", "PROPERTY-1", "URBAN-WLC"))
                if (shift < 3 || !unit.startsWith("PROPERTY"))
                    put(SECRETARY, attendanceOf(shift), attendance(unit, at(8 + 2 * shift)))
                            .then()
                            .statusCode(200);
        // Then
        figures()
                .body("status", equalTo("ENDED"))
                .body("shiftsPlanned", equalTo(4))
                .body("shiftsHeld", equalTo(4))
                .body("requiredPresent.numerator", equalTo(11))
                .body("requiredPresent.denominator", equalTo(12))
                .body("requiredPresent.percent", equalTo(91.7f))
                .body("shifts[3].missing", contains("PROPERTY_MANAGER"))
                .body("shifts[0].staff", equalTo(9));
    }

    @Test
    void nothing_required_yet_has_no_rate() {
        clock.set(RestJointActions.NINE_ON_THE_8TH);
        figures()
                .body("requiredPresent.denominator", equalTo(0))
                .body("requiredPresent", hasKey("percent"))
                .body("requiredPresent.percent", nullValue());
    }

    @Test
    void units_record_their_own_doings_and_only_some_may_penalise() {
        intervene(PROPERTY, newId(), "PENALTY", 1, NINE_IN_THE_EVENING, "PROPERTY-1")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:huying:problem:penalty-needs-power"));
        intervene(PROPERTY, newId(), "REMINDER", 1, NINE_IN_THE_EVENING).then().statusCode(403);
        intervene(WORKER, newId(), "REMINDER", 1, NINE_IN_THE_EVENING).then().statusCode(200);
        intervene(SECRETARY, newId(), "REMINDER", 1, NINE_IN_THE_EVENING, "POLICE-WLC")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unit"));
        put(SQUADRON, action + "/interventions/1", "{}").then().statusCode(422);
        put(SQUADRON, action + "/interventions/1", intervention("REMINDER", "URBAN-WLC", 1, NINE_IN_THE_EVENING))
                .then()
                .statusCode(400);
        String nowhere = action + "/shifts/" + newId() + "/attendance/" + newId();
        put(SQUADRON, nowhere, attendance("URBAN-WLC", at(8))).then().statusCode(404);
    }

    @Test
    void those_without_a_part_see_nothing_and_partners_do_not_steer() {
        String number = action.substring("joint-actions/".length());
        for (String seeing : List.of(DESK, SECRETARY, WORKER, SQUADRON, PROPERTY))
            as(seeing).get("/v1/joint-actions?limit=200").then().statusCode(200).body("number", hasItem(number));
        for (String blind : List.of(OTHER_SECRETARY, POLICE)) {
            as(blind).get("/v1/joint-actions?limit=200").then().body("number", not(hasItem(number)));
            for (String path : List.of("", "/plan-check", "/figures"))
                as(blind).get("/v1/" + action + path).then().statusCode(404);
            move(blind, action + "/review", 4, "{\"effect\":\"好\",\"keptUp\":true}")
                    .then()
                    .statusCode(404);
            intervene(blind, newId(), "REMINDER", 1, NINE_IN_THE_EVENING).then().statusCode(404);
        }
        move(SQUADRON, action + "/review", 4, "{\"effect\":\"好\",\"keptUp\":true}")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:huying:problem:not-in-the-lead"));
    }

    @Test
    void field_work_for_it_is_recorded_by_those_with_a_part_in_it() {
        String number = action.substring("joint-actions/".length());
        AccessScope squadron = ActFixtures.of(ActFixtures.SQUADRON);
        Matter matter = matter(number, squadron);
        assertThat(matter.number()).isEqualTo(number);
        assertThat(matter.communityCode()).isEqualTo("520102033905");
        assertThat(matter.confidential()).isFalse();
        AccessScope police = ActFixtures.of(ActFixtures.POLICE);
        assertThatThrownBy(() -> matter(number, police)).isInstanceOf(HiddenFromCaller.class);
    }

    private Matter matter(String number, AccessScope caller) {
        return QuarkusTransaction.requiringNew()
                .call(() -> matters.recordable(MatterKind.JOINT_ACTION, number, caller));
    }

    private ValidatableResponse figures() {
        return as(DESK).get("/v1/" + action + "/figures").then().statusCode(200);
    }

    private String attendanceOf(int shift) {
        return action + "/shifts/" + shifts.get(shift) + "/attendance/" + newId();
    }

    private static String at(int hour) {
        return "2023-12-09T%02d:00:00Z".formatted(hour);
    }

    private Response intervene(String token, String id, String kind, int count, String at) {
        return intervene(token, id, kind, count, at, "URBAN-WLC");
    }

    private Response intervene(String token, String id, String kind, int count, String at, String unit) {
        return put(token, action + "/interventions/" + id, intervention(kind, unit, count, at));
    }
}
