package org.huying.intake.meeting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class RaisedInMeetingTest {
    private static final String SECRETARY = TestTokens.secretary(Town.ZHONGYUAN);

    @Inject
    Town town;

    @Inject
    KeepMeetings meetings;

    @BeforeEach
    void the_town_is_known() {
        town.isKnown();
    }

    @Test
    void a_concern_raised_in_a_meeting_names_it() {
        // Given
        String meeting = aMeeting("RESIDENT_COUNCIL", "PLANNED", 1);
        // When
        Response registered = register("RESIDENT_COUNCIL", Town.ZHONGYUAN, meeting);
        // Then
        String number = registered.then().statusCode(201).extract().path("number");
        given().auth().oauth2(SECRETARY).get("/v1/concerns/" + number).then().body("meetingNumber", equalTo(meeting));
    }

    @Test
    void the_channel_without_a_number_stays_allowed() {
        register("PARTY_JOINT_MEETING", Town.ZHONGYUAN, null).then().statusCode(201);
    }

    @Test
    void a_meeting_of_another_kind_or_community_or_none_at_all_is_refused_with_what_to_do() {
        String meeting = aMeeting("RESIDENT_COUNCIL", "HELD", 2);
        for (Response refused : List.of(
                register("PARTY_JOINT_MEETING", Town.ZHONGYUAN, meeting),
                register("RESIDENT_COUNCIL", Town.YANAN, meeting),
                register("GRID_VISIT", Town.ZHONGYUAN, meeting),
                register("RESIDENT_COUNCIL", Town.ZHONGYUAN, "M-520102033901-20231205-99"),
                register("RESIDENT_COUNCIL", Town.ZHONGYUAN, "会议")))
            refused.then().statusCode(422).body("errors.pointer", contains("/meetingNumber"));
    }

    @Test
    void a_cancelled_meeting_is_refused_however_late_it_is_told_that_it_was_planned() {
        // Given
        String meeting = aMeeting("RESIDENT_COUNCIL", "CANCELLED", 2);
        keep(meeting, "RESIDENT_COUNCIL", "PLANNED", 1);
        // When
        Response refused = register("RESIDENT_COUNCIL", Town.ZHONGYUAN, meeting);
        // Then
        refused.then().statusCode(422).body("errors[0].detail", containsString("cancelled"));
    }

    @Test
    void the_same_key_with_another_meeting_is_another_request() {
        // Given
        String one = aMeeting("RESIDENT_COUNCIL", "PLANNED", 1);
        String other = aMeeting("RESIDENT_COUNCIL", "PLANNED", 1);
        String key = "meeting-" + UUID.randomUUID();
        registerOnce(key, one).then().statusCode(201);
        // When
        Response again = registerOnce(key, other);
        // Then
        again.then().statusCode(422);
    }

    private String aMeeting(String kind, String status, long sequence) {
        String number = "M-" + Town.ZHONGYUAN + "-20231205-"
                + ThreadLocalRandom.current().nextInt(100, 1_000_000_000);
        keep(number, kind, status, sequence);
        return number;
    }

    private void keep(String number, String kind, String status, long sequence) {
        String data = "{\"number\":\"%s\",\"kind\":\"%s\",\"communityCode\":\"%s\",\"status\":\"%s\"}"
                .formatted(number, kind, Town.ZHONGYUAN, status);
        var told = Town.event("huying.meetings", number, "meeting.planned.v1", number, sequence, data);
        QuarkusTransaction.requiringNew().run(() -> meetings.keep(List.of(told)));
    }

    private static Response register(String channel, String community, String meeting) {
        return given().auth()
                .oauth2(SECRETARY)
                .contentType("application/json")
                .body(body(channel, community, meeting))
                .post("/v1/concerns");
    }

    private static Response registerOnce(String key, String meeting) {
        return given().auth()
                .oauth2(SECRETARY)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body("RESIDENT_COUNCIL", Town.ZHONGYUAN, meeting))
                .post("/v1/concerns");
    }

    private static String body(String channel, String community, String meeting) {
        String named = meeting == null ? "" : ",\"meetingNumber\":\"" + meeting + "\"";
        return """
                {"channel":"%s","nature":"SUGGESTION","topic":"services.opening-hours","description":"希望晚上也开门",
                 "address":{"communityCode":"%s"}%s}""".formatted(channel, community, named);
    }
}
