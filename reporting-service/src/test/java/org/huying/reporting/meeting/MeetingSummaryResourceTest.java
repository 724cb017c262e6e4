package org.huying.reporting.meeting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

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
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.Events;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class MeetingSummaryResourceTest {
    private static final String ZHONGYUAN = "520102033901";
    private static final String YANAN = "520102033902";
    private static final Instant DAY = Instant.parse("2023-12-05T12:00:00Z");
    private static final String WINDOW = "?from=2023-12-01&to=2023-12-20&asOf=2023-12-20";

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    private final List<ReceivedEvent> told = new ArrayList<>();

    @BeforeEach
    void a_council_and_a_joint_meeting_with_what_they_resolved() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-21T02:00:00Z"));
        told.clear();
        told.add(Events.communityListed(ZHONGYUAN, "中园社区"));
        told.add(Events.communityListed(YANAN, "延安南路社区"));
        held("RESIDENT_COUNCIL", ZHONGYUAN, DAY);
        held("PARTY_JOINT_MEETING", YANAN, DAY);
        raised("WLC-20231205-0001", ZHONGYUAN);
        raised("WLC-20231205-0002", ZHONGYUAN);
        String done = resolved(1, "issued", "ISSUED", ZHONGYUAN, "COMMUNITY-" + ZHONGYUAN, null, DAY, DAY);
        resolved(2, "reported", "REPORTED", ZHONGYUAN, "COMMUNITY-" + ZHONGYUAN, done, DAY, DAY);
        resolved(3, "confirmed", "CONFIRMED", ZHONGYUAN, "COMMUNITY-" + ZHONGYUAN, done, DAY, DAY);
        resolved(1, "issued", "ISSUED", YANAN, "PROPERTY-2", null, DAY, DAY);
    }

    @Test
    void tells_the_desk_what_came_of_meetings_by_community() {
        told.add(told.get(2));
        delivery.of(told);
        summaryAs(TestTokens.desk(), WINDOW)
                .statusCode(200)
                .body("asOf", equalTo("2023-12-20T15:59:59.999999Z"))
                .body("total.residentCouncils", equalTo(1))
                .body("total.jointMeetings", equalTo(1))
                .body("total.concernsRaised", equalTo(2))
                .body("total.resolutionsIssued", equalTo(2))
                .body("total.doneInTimeRate.numerator", equalTo(1))
                .body("total.doneInTimeRate.denominator", equalTo(2))
                .body("total.doneInTimeRate.percent", equalTo(50.0f))
                .body("total.overdue", equalTo(1))
                .body("byCommunity.name", contains("中园社区", "延安南路社区"))
                .body("byCommunity[0].figures.doneInTime", equalTo(1))
                .body("byCommunity[1].figures.overdue", equalTo(1));
    }

    @Test
    void a_past_as_of_is_unchanged_by_what_was_recorded_later() {
        delivery.of(told);
        String before = summaryAs(TestTokens.desk(), WINDOW).extract().asString();
        // When
        Instant later = Instant.parse("2023-12-20T16:00:00Z");
        told.clear();
        resolved(1, "issued", "ISSUED", YANAN, "PROPERTY-2", null, DAY, later);
        held("RESIDENT_COUNCIL", ZHONGYUAN, DAY, later);
        delivery.of(told);
        // Then
        assertThat(summaryAs(TestTokens.desk(), WINDOW).extract().asString()).isEqualTo(before);
        summaryAs(TestTokens.desk(), "").body("total.residentCouncils", equalTo(2));
    }

    @Test
    void each_counts_what_they_may_see() {
        delivery.of(told);
        summaryAs(TestTokens.secretary(ZHONGYUAN), WINDOW)
                .body("total.residentCouncils", equalTo(1))
                .body("total.jointMeetings", equalTo(0))
                .body("byCommunity.code", contains(ZHONGYUAN));
        summaryAs(TestTokens.gridWorker(YANAN + "001"), WINDOW).body("total.jointMeetings", equalTo(1));
        summaryAs(TestTokens.partner("PROPERTY-2"), WINDOW)
                .body("total.resolutionsIssued", equalTo(1))
                .body("total.jointMeetings", equalTo(1))
                .body("total.concernsRaised", equalTo(0))
                .body("byCommunity.code", contains(YANAN));
        summaryAs(TestTokens.partner("POLICE-WLC"), WINDOW).body("total.resolutionsIssued", equalTo(0));
    }

    @Test
    void a_merged_concern_is_not_counted_its_report_is() {
        delivery.of(told);
        delivery.of(List.of(Events.of(
                "huying.concerns", CONCERN.toString(), "concern.merged.v1", """
                {"concernId":"%s","number":"WLC-20231205-0001","intoNumber":"WLC-20231205-0002",
                 "place":{"communityCode":"%s"},"actorRole":"subdistrict-desk"}""".formatted(CONCERN, ZHONGYUAN))));
        summaryAs(TestTokens.desk(), WINDOW)
                .body("total.concernsRaised", equalTo(1))
                .body("total.rawReports", equalTo(2));
    }

    private static final UUID CONCERN = UUID.fromString("018c2371-2c00-7000-8000-00000000c0a1");

    private ValidatableResponse summaryAs(String token, String query) {
        return given().auth().oauth2(token).get("/v1/meetings/summary" + query).then();
    }

    private void held(String kind, String community, Instant at) {
        held(kind, community, at, at);
    }

    private void held(String kind, String community, Instant at, Instant recorded) {
        add("huying.meetings", UUID.randomUUID().toString(), "meeting.held.v1", 2, at, recorded, """
                {"number":"M-%s-20231205-1","kind":"%s","communityCode":"%s","convener":"PARTY-%s","status":"HELD",
                 "attendance":[{"unit":"%s","people":2}]}""".formatted(
                        community, kind, community, community, community.equals(YANAN) ? "PROPERTY-2" : "URBAN-WLC"));
    }

    private void raised(String number, String community) {
        UUID concern = number.endsWith("1") ? CONCERN : UUID.randomUUID();
        add("huying.concerns", concern.toString(), "concern.registered.v1", 1, DAY, DAY, """
                {"concernId":"%s","number":"%s","channel":"RESIDENT_COUNCIL","nature":"SUGGESTION",
                 "topic":"services.opening-hours","confidential":false,"place":{"communityCode":"%s"},
                 "actorRole":"community-secretary","meetingNumber":"M-%s-20231205-1"}""".formatted(
                        concern, number, community, community));
    }

    private String resolved(
            long sequence,
            String what,
            String status,
            String community,
            String unit,
            String key,
            Instant at,
            Instant recorded) {
        String id = key == null ? UUID.randomUUID().toString() : key;
        add("huying.meetings", id, "resolution." + what + ".v1", sequence, at, recorded, """
                {"resolutionId":"%s","number":"M-%s-20231205-1-R1","communityCode":"%s","unit":"%s","status":"%s",
                 "dueAt":"2023-12-15T16:00:00Z"}""".formatted(
                        id, community, community, unit, status));
        return id;
    }

    private void add(String topic, String key, String type, long sequence, Instant at, Instant recorded, String data) {
        Envelope envelope = new Envelope(
                EventIds.next(),
                "/huying/test",
                type,
                "SUBJECT-1",
                at,
                recorded,
                sequence,
                "corr-1",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        told.add(new ReceivedEvent(topic, key, envelope, data.getBytes(StandardCharsets.UTF_8)));
    }
}
