package org.huying.reporting.ledger.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.huying.reporting.testing.ConcernLife.registered;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.ConcernLife;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The columns of the ledger that come from the clocks and the course of a case, as of any time. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class CourseInLedgerTest {
    private static final Instant MORNING = Instant.parse("2023-12-01T01:00:00Z");
    private static final Instant DUE = Instant.parse("2023-12-08T16:00:00Z");
    private static final Instant LATER = Instant.parse("2023-12-15T16:00:00Z");

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    private ConcernLife life;

    @BeforeEach
    void one_that_is_due_on_the_eighth() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-21T02:00:00Z"));
        life = registered("WLC-20231201-0001", "520102033901001", "WEB", MORNING)
                .filed()
                .dispatchedTo("PROPERTY-1", "物业一公司")
                .clockStarted(DUE);
    }

    @Test
    void are_when_it_is_due_and_that_it_is_overdue_a_moment_after_that() {
        // When
        delivery.of(life);
        // Then
        ledger("")
                .body("[0].course.dueAt", equalTo("2023-12-08T16:00:00Z"))
                .body("[0].course.provisional", equalTo(false))
                .body("[0].course.overdue", equalTo(true))
                .body("[0].course.round", equalTo(1))
                .body("[0].course.returns", equalTo(0))
                .body("[0].course", not(hasKey("handledAt")))
                .body("[0].course", not(hasKey("deferredUntil")));
        ledger("?overdue=true").body("number", contains("WLC-20231201-0001"));
        ledger("?overdue=true&asOf=2023-12-08T16:00:00Z").body("", empty());
        ledger("?overdue=true&asOf=2023-12-08T16:00:01Z").body("number", contains("WLC-20231201-0001"));
    }

    @Test
    void are_what_was_extended_given_back_put_off_and_excluded() {
        // When
        delivery.of(life.returnRequested()
                .returnDeclined()
                .at(Instant.parse("2023-12-05T01:00:00Z"))
                .extended(LATER)
                .at(Instant.parse("2023-12-12T01:00:00Z"))
                .deferred()
                .excluded());
        // Then
        ledger("")
                .body("[0].status", equalTo("DISPATCHED"))
                .body("[0].course.dueAt", equalTo("2023-12-15T16:00:00Z"))
                .body("[0].course.returns", equalTo(1))
                .body("[0].course.extensions", equalTo(1))
                .body("[0].course.deferredUntil", equalTo("2024-03-01"))
                .body("[0].course.exclusionGround", equalTo("IN_OTHER_PROCEEDINGS"))
                .body("[0].course.overdue", equalTo(false));
        ledger("?asOf=2023-12-04")
                .body("[0].course.dueAt", equalTo("2023-12-08T16:00:00Z"))
                .body("[0].course.extensions", equalTo(0))
                .body("[0].course", not(hasKey("exclusionGround")));
    }

    @Test
    void are_how_often_it_began_anew_and_was_sent_back() {
        // When
        delivery.of(life.accepted()
                .handled()
                .handlingRejected()
                .handled()
                .verified()
                .followedUp()
                .closed("RESOLVED")
                .reopenedFor("PROPERTY-2", "物业二公司"));
        // Then
        ledger("")
                .body("[0].course.round", equalTo(2))
                .body("[0].course.rejections", equalTo(1))
                .body("[0].course.handledAt", equalTo("2023-12-01T01:07:00Z"))
                .body("[0].ownerCode", equalTo("PROPERTY-2"))
                .body("[0].outcome", nullValue());
    }

    @Test
    void are_those_of_then_with_the_status_and_the_unit_of_then() {
        // When
        delivery.of(life.at(Instant.parse("2023-12-03T01:00:00Z")).reassignedTo("PROPERTY-2", "物业二公司"));
        // Then
        ledger("?asOf=2023-12-02")
                .header("As-Of", equalTo("2023-12-02T15:59:59.999999Z"))
                .body("[0].ownerCode", equalTo("PROPERTY-1"))
                .body("[0].dispatchedAt", equalTo("2023-12-01T01:02:00Z"))
                .body("[0].changedAt", equalTo("2023-12-01T01:02:00Z"));
        ledger("?asOf=2023-12-03").body("[0].ownerCode", equalTo("PROPERTY-2"));
        ledger("?asOf=2023-11-30").body("", empty());
        ledger("?status=REGISTERED&asOf=2023-12-01T01:00:00Z").body("[0]", not(hasKey("ownerCode")));
    }

    @Test
    void say_how_it_left_in_intake_and_that_it_is_not_overdue_then() {
        // When
        delivery.of(life.withdrawn(false));
        // Then
        ledger("").body("[0].exit", equalTo("WITHDRAWN")).body("[0].course.overdue", equalTo(false));
    }

    @Test
    void a_period_takes_its_first_day_and_its_last() {
        // When
        delivery.of(life);
        // Then
        ledger("?from=2023-12-01&to=2023-12-01").body("number", contains("WLC-20231201-0001"));
        ledger("?from=2023-12-02").body("", empty());
        ledger("?to=2023-11-30").body("", empty());
    }

    private static ValidatableResponse ledger(String query) {
        return given().auth()
                .oauth2(TestTokens.desk())
                .get("/v1/ledger" + query)
                .then()
                .statusCode(200);
    }
}
