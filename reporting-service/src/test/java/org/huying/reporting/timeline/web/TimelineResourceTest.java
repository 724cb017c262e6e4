package org.huying.reporting.timeline.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.huying.reporting.testing.ConcernLife.registered;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.AuditLog;
import org.huying.reporting.testing.ConcernLife;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class TimelineResourceTest {
    private static final Instant MORNING = Instant.parse("2023-12-01T01:00:00Z");
    private static final String NUMBER = "WLC-20231201-0001";

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @BeforeEach
    void begin_with_nothing_in_december() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-21T02:00:00Z"));
    }

    @Test
    void tells_in_order_what_happened_and_who_acted_in_which_role() {
        // Given
        delivery.of(aConcern().concluded("IMPLEMENTED"));
        // Then
        timelineAs(TestTokens.desk(), NUMBER)
                .statusCode(200)
                .body("number", equalTo(NUMBER))
                .body("asOf", startsWith("2023-12-21T02:00:"))
                .body(
                        "entries.label",
                        contains(
                                "登记 · Registered",
                                "立案 · Filed",
                                "派遣 · Dispatched",
                                "签收 · Accepted",
                                "办结 · Reported handled",
                                "核查通过 · Verified",
                                "回访 · Followed up",
                                "结案 · Closed"))
                .body("entries[0].time", equalTo("2023-12-01T01:00:00Z"))
                .body("entries[0].role", equalTo("resident"))
                .body("entries[1].roleLabel", equalTo("系统 · System"))
                .body("entries[2].unit", equalTo("网格党小组"))
                .body("entries[2].note", containsString("网格内事项"))
                .body("entries[4].roleLabel", equalTo("网格员 · Grid worker"))
                .body("entries[4].note", equalTo("已清理"))
                .body("entries[7].note", equalTo("IMPLEMENTED"));
    }

    @Test
    void orders_by_when_things_happened_and_not_by_when_the_news_came() {
        // Given the case's events come before the registration
        ConcernLife life = aConcern().filed().dispatchedTo("GPG-1", "一组");
        delivery.of(life.caseEvents());
        delivery.of(List.of(life.registration()));
        // Then
        timelineAs(TestTokens.desk(), NUMBER)
                .body("entries.type", contains("concern.registered.v1", "case.filed.v1", "case.dispatched.v1"));
    }

    @Test
    void puts_the_registration_first_when_the_case_was_filed_in_the_same_instant() {
        // Given
        delivery.of(aConcern().at(MORNING).filed());
        // Then
        timelineAs(TestTokens.desk(), NUMBER).body("entries.type", contains("concern.registered.v1", "case.filed.v1"));
    }

    @Test
    void leaves_out_what_is_not_recorded_yet() {
        // Given a case event whose recorded time lies ahead of this service's clock
        delivery.of(aConcern().recordedAfter(Duration.ofDays(30)).filed());
        // Then
        timelineAs(TestTokens.desk(), NUMBER).body("entries.type", contains("concern.registered.v1"));
    }

    @Test
    void tells_what_was_late_apart_from_what_was_told_late() {
        // Given one that is due on the 8th, handled on the 9th, and verified in time but entered three hours later
        delivery.of(aConcern()
                .filed()
                .dispatchedTo("GPG-1", "一组")
                .clockStarted(Instant.parse("2023-12-08T16:00:00Z"))
                .at(Instant.parse("2023-12-09T01:00:00Z"))
                .handled()
                .recordedAfter(Duration.ofHours(3))
                .verified());
        // Then
        timelineAs(TestTokens.desk(), NUMBER)
                .body("entries.find { it.type == 'case.handled.v1' }.late", equalTo(true))
                .body("entries.find { it.type == 'case.handled.v1' }.recordedLate", equalTo(false))
                .body("entries.find { it.type == 'case.verified.v1' }.late", equalTo(false))
                .body("entries.find { it.type == 'case.verified.v1' }.recordedLate", equalTo(true))
                .body("entries.find { it.type == 'case.verified.v1' }.recordedTime", equalTo("2023-12-09T04:01:00Z"));
    }

    @Test
    void what_is_handled_at_the_due_moment_or_after_an_extension_is_in_time() {
        // Given
        delivery.of(aConcern()
                .clockStarted(Instant.parse("2023-12-08T16:00:00Z"))
                .at(Instant.parse("2023-12-05T01:00:00Z"))
                .extended(Instant.parse("2023-12-10T16:00:00Z"))
                .at(Instant.parse("2023-12-10T16:00:00Z"))
                .handled());
        // Then
        timelineAs(TestTokens.desk(), NUMBER).body("entries.late", everyItem(equalTo(false)));
    }

    @Test
    void of_a_past_time_is_what_was_known_then() {
        // Given
        delivery.of(aConcern().filed().at(Instant.parse("2023-12-05T01:00:00Z")).dispatchedTo("GPG-1", "一组"));
        // Then
        timelineAs(TestTokens.desk(), NUMBER + "/timeline?asOf=2023-12-04", "")
                .body("asOf", equalTo("2023-12-04T15:59:59.999999Z"))
                .body("entries.type", contains("concern.registered.v1", "case.filed.v1"));
        timelineAs(TestTokens.desk(), NUMBER + "/timeline?asOf=2023-12-22", "")
                .statusCode(422)
                .body("errors.pointer", contains("/asOf"));
    }

    @Test
    void never_tells_the_reporters_words_or_pseudonym() {
        // Given
        delivery.of(aConcern().concluded("RESOLVED"));
        // Then
        timelineAs(TestTokens.desk(), NUMBER)
                .body("entries", everyItem(not(hasKey("summary"))))
                .body("entries", everyItem(not(hasKey("reporterRef"))))
                .body("entries[0]", not(hasKey("note")))
                .body("entries[0]", not(hasKey("unit")));
    }

    @Test
    void is_told_to_whoever_may_see_the_concern() {
        // Given
        delivery.of(aConcern().filed().dispatchedTo("PROPERTY-1", "物业一公司"));
        // Then
        for (String token : List.of(
                TestTokens.desk(),
                TestTokens.secretary("520102033901"),
                TestTokens.gridWorker("520102033901001"),
                TestTokens.partyGroupLeader("520102033901001"),
                TestTokens.partner("PROPERTY-1"))) timelineAs(token, NUMBER).statusCode(200);
    }

    @Test
    void outside_the_callers_scope_is_answered_as_if_it_were_not_there_and_audited() {
        // Given
        delivery.of(aConcern().filed().dispatchedTo("PROPERTY-1", "物业一公司"));
        // Then
        for (String token : List.of(
                TestTokens.secretary("520102033902"),
                TestTokens.gridWorker("520102033901002"),
                TestTokens.partyGroupLeader("520102033901002"),
                TestTokens.partner("PROPERTY-2"))) notFound(token, NUMBER);
        assertThat(AuditLog.refusedAbout(NUMBER, database))
                .contains("secretary-520102033902", "worker-520102033901002", "partner-PROPERTY-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WLC-20231201-9999",
                "%00",
                "%F0%9F%93%AE",
                "..",
                "a%27b",
                "123456789012345678901234567890123456789012"
            })
    void of_no_known_concern_is_not_found(String number) {
        notFound(TestTokens.desk(), number);
    }

    private static void notFound(String token, String number) {
        timelineAs(token, number)
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:huying:problem:not-found"));
    }

    private static ValidatableResponse timelineAs(String token, String number) {
        return timelineAs(token, number, "/timeline");
    }

    private static ValidatableResponse timelineAs(String token, String number, String rest) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .get("/v1/concerns/" + number + rest)
                .then();
    }

    private static ConcernLife aConcern() {
        return registered(NUMBER, "520102033901001", "WEB", MORNING);
    }
}
