package org.huying.dispatch.answer;

import static org.hamcrest.Matchers.equalTo;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.POLICE;
import static org.huying.dispatch.act.RestActs.PROPERTY;
import static org.huying.dispatch.act.RestActs.SECRETARY;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.move;
import static org.huying.dispatch.act.RestActs.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.Photographs;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.act.RestActs;
import org.huying.dispatch.hazard.RestHazards;
import org.huying.dispatch.jointaction.RestJointActions;
import org.huying.dispatch.meeting.RestMeetings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each type of answer does what the endpoint does, and what it cannot do twice is refused the second time. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class EveryAnswerTest {
    private static final String REASON = "\"reason\":\"经核实，电13800001234\"";
    private static final String REPORT = "\"internalNote\":\"已巡查\",\"publicReply\":\"已处理\"";

    @Inject
    Instance<EventHandler> handlers;

    @Inject
    StoryClock clock;

    private Instant began;

    @BeforeEach
    void a_clock() {
        began = clock.instant();
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(began);
    }

    @Test
    void a_task_is_taken_on_told_of_and_reported() {
        // Given
        String number = RestActs.aCaseOfTheSquadron(handlers);
        SigningPartner squadron = SigningPartner.of(SQUADRON);
        // When
        once(squadron, "accept", number, "");
        once(squadron, "first-contact", number, "\"contactedAt\":\"" + clock.instant() + "\"");
        taken(squadron, "progress", number, "\"note\":\"已约谈\"");
        once(squadron, "handled", number, REPORT);
        refused(squadron, "progress", number, "\"note\":\"已约谈\"");
        // Then
        as(DESK).get("/v1/cases/" + number)
                .then()
                .body("status", equalTo("HANDLED"))
                .header("ETag", "\"6\"");
    }

    @Test
    void a_task_is_asked_to_be_taken_back() {
        // Given
        String number = RestActs.aCaseOfTheSquadron(handlers);
        // When
        once(SigningPartner.of(SQUADRON), "return", number, REASON);
        // Then
        as(DESK).get("/v1/cases/" + number).then().body("status", equalTo("RETURN_REQUESTED"));
    }

    @Test
    void a_co_handler_takes_its_part_on_and_reports() {
        // Given
        String number = RestActs.aCaseOfTheSquadron(handlers);
        String police = "{\"unit\":\"POLICE-WLC\",\"reason\":\"配合\"}";
        move(DESK, "cases/" + number + "/co-handlers", 2, police).then().statusCode(200);
        SigningPartner partner = SigningPartner.of(POLICE);
        // When
        once(partner, "co-handling-acceptance", number, "");
        once(partner, "co-handling-report", number, REPORT);
        // Then
        as(DESK).get("/v1/cases/" + number).then().body("tasks[1].status", equalTo("HANDLED"));
    }

    @Test
    void a_whistle_is_answered() {
        // Given
        String number = RestActs.aCaseOfTheSquadron(handlers);
        String body = "{\"units\":[\"POLICE-WLC\"],\"place\":\"X区\",\"need\":\"联合劝导\",\"reportInBy\":\"%s\"}"
                .formatted(clock.instant().plus(Duration.ofHours(1)));
        post(SECRETARY, "cases/" + number + "/whistles", body).then().statusCode(201);
        SigningPartner police = SigningPartner.of(POLICE);
        // When
        once(police, "whistle-report-in", number + "-W1", "");
        once(police, "whistle-result", number + "-W1", "\"result\":\"已劝离\"");
        // Then
        as(DESK).get("/v1/whistles/" + number + "-W1").then().body("status", equalTo("ANSWERED"));
    }

    @Test
    void referrals_are_acknowledged_declined_and_reported_on() {
        SigningPartner police = SigningPartner.of(POLICE);
        String number = aReferral();
        once(police, "referral-acknowledgement", number, "");
        once(police, "referral-outcome", number, "\"outcome\":\"SUBSTANTIATED\",\"note\":\"已处置\"");
        as(DESK).get("/v1/referrals/" + number).then().body("status", equalTo("OUTCOME_REPORTED"));
        String other = aReferral();
        once(police, "referral-decline", other, REASON);
        as(DESK).get("/v1/referrals/" + other).then().body("status", equalTo("DECLINED"));
    }

    @Test
    void a_supervised_unit_reports_back() {
        // Given
        String number = RestActs.aCaseOfTheSquadron(handlers);
        String body = "{\"level\":\"ORDINARY\",\"organ\":\"COMMUNITY_PARTY_BRANCH\",\"reason\":\"多次回访不满意\","
                + "\"requirements\":\"三日内整改\",\"dueAt\":\"" + clock.instant().plus(Duration.ofDays(3)) + "\"}";
        post(SECRETARY, "cases/" + number + "/supervisions", body).then().statusCode(201);
        // When, Then
        once(SigningPartner.of(SQUADRON), "supervision-report", number + "-S1", "\"report\":\"已整改\"");
    }

    @Test
    void a_hazard_point_is_surveyed_and_rectified() {
        // Given
        String number =
                RestHazards.registered("MAJOR", UUID.randomUUID().toString().substring(0, 8) + "栋外墙");
        RestHazards.inspects(RestHazards.WORKER, number, UUID.randomUUID(), clock.instant(), 2);
        RestHazards.acts(RestHazards.SECRETARY, number, "survey-request", "{\"unit\":\"PROPERTY-1\"}");
        SigningPartner property = SigningPartner.of(PROPERTY);
        // When
        taken(property, "survey", number, "\"finding\":\"需重砌\"");
        String securing = RestHazards.securing(clock.instant().plusSeconds(86_400));
        RestHazards.acts(RestHazards.SECRETARY, number, "securing", securing);
        once(property, "rectification-start", number, "");
        refused(property, "survey", number, "\"finding\":\"需重砌\"");
        refused(property, "rectification", number, "");
        for (String side : new String[] {"BEFORE", "AFTER"})
            RestHazards.sends(PROPERTY, number, UUID.randomUUID(), side, clock.instant(), Photographs.jpeg());
        once(property, "rectification", number, "");
        // Then
        as(DESK).get("/v1/hazards/" + number).then().body("status", equalTo("RECTIFIED"));
    }

    @Test
    void what_a_meeting_resolved_is_taken_on_and_reported() {
        // Given
        String number = RestMeetings.aResolution("URBAN-WLC", clock.instant());
        SigningPartner squadron = SigningPartner.of(SQUADRON);
        // When
        once(squadron, "resolution-acceptance", number, "");
        once(squadron, "resolution-report", number, "\"report\":\"已落实\"");
        // Then
        as(DESK).get("/v1/resolutions/" + number).then().body("status", equalTo("REPORTED"));
    }

    @Test
    void a_unit_says_that_it_was_at_a_shift() {
        // Given
        clock.set(RestJointActions.NINE_ON_THE_8TH);
        String plan = RestJointActions.plan(RestActs.aCaseOfTheSquadron(handlers), RestJointActions.fourShifts());
        Response planned = post(SECRETARY, "joint-actions", plan);
        String number = planned.then().statusCode(201).extract().path("number");
        move(SECRETARY, "joint-actions/" + number + "/adoption", 1, "{}").then().statusCode(200);
        clock.set(RestJointActions.NINE_ON_THE_10TH);
        String attended = "\"shiftId\":\"%s\",\"attendanceId\":\"%s\",\"staff\":%d,\"at\":\"2023-12-09T13:00:00Z\"";
        String shift = planned.path("shifts[2].shiftId");
        UUID attendance = UUID.randomUUID();
        SigningPartner squadron = SigningPartner.of(SQUADRON);
        // When
        taken(squadron, "joint-action-attendance", number, attended.formatted(shift, attendance, 3));
        taken(squadron, "joint-action-attendance", number, attended.formatted(shift, attendance, 3));
        // Then
        refused(squadron, "joint-action-attendance", number, attended.formatted(shift, attendance, 4));
        refused(SigningPartner.of(POLICE), "joint-action-attendance", number, attended.formatted(shift, attendance, 3));
    }

    private String aReferral() {
        String number = RestActs.aConfidentialCase(handlers);
        String body = "{\"unit\":\"POLICE-WLC\",\"reasonCode\":\"PUBLIC_SECURITY_RISK\",\"acknowledgeBy\":\"%s\"}"
                .formatted(clock.instant().plus(Duration.ofHours(1)));
        post(SECRETARY, "cases/" + number + "/referrals", body).then().statusCode(201);
        return number + "-R1";
    }

    private static void once(SigningPartner partner, String what, String number, String more) {
        taken(partner, what, number, more);
        refused(partner, what, number, more);
    }

    private static void taken(SigningPartner partner, String what, String number, String more) {
        says(partner, what, number, more).then().statusCode(200).body("outcome", equalTo("TAKEN"));
    }

    private static void refused(SigningPartner partner, String what, String number, String more) {
        says(partner, what, number, more).then().statusCode(200).body("outcome", equalTo("REFUSED"));
    }

    private static Response says(SigningPartner partner, String what, String number, String more) {
        String data = "{\"number\":\"" + number + "\"" + (more.isEmpty() ? "" : "," + more) + "}";
        return partner.says("answer." + what + ".v1", data);
    }
}
