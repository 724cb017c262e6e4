package org.huying.dispatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.huying.dispatch.desk.DeskView.DEFERRED_FOR_REVIEW;
import static org.huying.dispatch.desk.DeskView.MY_COMMUNITY;
import static org.huying.dispatch.desk.DeskView.MY_GRID;
import static org.huying.dispatch.desk.DeskView.MY_TASKS;
import static org.huying.dispatch.desk.DeskView.NEAR_DEADLINE;
import static org.huying.dispatch.desk.DeskView.OVERDUE;
import static org.huying.dispatch.desk.DeskView.RETURNED;
import static org.huying.dispatch.desk.DeskView.TO_ACCEPT;
import static org.huying.dispatch.desk.DeskView.TO_FOLLOW_UP;
import static org.huying.dispatch.desk.DeskView.TO_VERIFY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.huying.chassis.testing.HuyingTestResource;
import org.junit.jupiter.api.Test;

/** What stands in each view, and what does not. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class DeskViewsOverRestTest extends DeskOverRest {
    private static final String AT_DESK = "DESK-520102033000";

    @Test
    void a_row_shows_what_is_decided_upon() {
        String number = heard("neighbourhood.noise");
        view(WORKER, MY_TASKS)
                .then()
                .statusCode(200)
                .body("view", equalTo("MY_TASKS"))
                .body("total", equalTo(1))
                .body("asOf", notNullValue())
                .rootPath("cases[0]")
                .body("number", equalTo(number))
                .body("version", equalTo(2))
                .body("status", equalTo("DISPATCHED"))
                .body("round", equalTo(1))
                .body("allowedMoves", hasItem("ACCEPT"))
                .body("summary", equalTo("噪声"))
                .body("place.building", equalTo("3栋"))
                .body("owner.code", equalTo("GPG-" + GRID))
                .body("leadStatus", equalTo("DISPATCHED"))
                .body("ownTask.part", equalTo("LEAD"))
                .body("ownTask.allowedMoves", hasItem("REQUEST_RETURN"))
                .body("deadlines.measure", contains("ACCEPT", "FIRST_CONTACT", "RESOLUTION"))
                .body("deadlines.status", contains("RUNNING", "RUNNING", "RUNNING"))
                .body("deadlines.near", contains(false, false, false))
                .body("returns.count", equalTo(0))
                .body("reviewAt", nullValue());
        view(DESK, MY_COMMUNITY).then().body("cases[0].ownTask", nullValue());
    }

    @Test
    void my_tasks_are_those_my_unit_has_still_to_do() {
        String led = heard("neighbourhood.noise");
        String helped = heard("neighbourhood.noise");
        String done = heard("neighbourhood.noise");
        move(DESK, helped, "co-handlers", "{\"unit\":\"POLICE-WLC\",\"reason\":\"协办\"}");
        handled(done, WORKER);
        assertThat(numbers(WORKER, MY_TASKS)).containsExactlyInAnyOrder(led, helped);
        assertThat(numbers(POLICE, MY_TASKS)).containsExactly(helped);
        assertThat(numbers(SECRETARY, MY_TASKS)).isEmpty();
        move(POLICE, helped, "co-handling/acceptance", "{}");
        move(POLICE, helped, "co-handling/report", REPORT);
        assertThat(numbers(POLICE, MY_TASKS)).isEmpty();
    }

    @Test
    void a_pre_check_is_a_task_of_the_desk() {
        String number = heard("neighbourhood.noise");
        sql("DELETE FROM task WHERE case_id IN (SELECT id FROM case_file WHERE nature = :mine)");
        sql("UPDATE case_file SET status = 'PRE_CHECK', filed_at = NULL, owner_kind = 'SUBDISTRICT_DESK',"
                + " owner_code = '" + AT_DESK + "' WHERE nature = :mine");
        assertThat(numbers(DESK, MY_TASKS)).containsExactly(number);
        assertThat(numbers(SECRETARY, MY_TASKS)).isEmpty();
        view(DESK, MY_TASKS)
                .then()
                .body("cases[0].allowedMoves", contains("FILE", "DECLINE"))
                .body("cases[0].leadStatus", nullValue())
                .body("cases[0].filedAt", nullValue());
    }

    @Test
    void my_grid_and_my_community_are_where_i_answer_for_things() {
        String here = heard("neighbourhood.noise");
        String next = heard(newNumber(), "neighbourhood.noise", "噪声", false, at(ZHONGYUAN + "002", "1栋", null));
        assertThat(numbers(WORKER, MY_GRID)).containsExactly(here);
        assertThat(numbers(OTHER_WORKER, MY_GRID)).containsExactly(next);
        assertThat(numbers(SECRETARY, MY_COMMUNITY)).containsExactlyInAnyOrder(here, next);
        assertThat(numbers(DESK, MY_COMMUNITY)).containsExactlyInAnyOrder(here, next);
        assertThat(numbers(OTHER_SECRETARY, MY_COMMUNITY)).isEmpty();
        assertThat(numbers(SECRETARY, MY_GRID)).isEmpty();
        assertThat(numbers(WORKER, MY_COMMUNITY)).isEmpty();
    }

    @Test
    void to_accept_are_my_units_and_for_those_who_answer_for_the_place_all() {
        String mineToAccept = heard("neighbourhood.noise");
        String helped = heard("neighbourhood.noise");
        String polices = heard("public-security.quarrel");
        move(WORKER, helped, "acceptance", "{}");
        move(DESK, helped, "co-handlers", "{\"unit\":\"POLICE-WLC\",\"reason\":\"协办\"}");
        assertThat(numbers(WORKER, TO_ACCEPT)).containsExactly(mineToAccept);
        assertThat(numbers(POLICE, TO_ACCEPT)).containsExactlyInAnyOrder(helped, polices);
        assertThat(numbers(SECRETARY, TO_ACCEPT)).containsExactlyInAnyOrder(mineToAccept, polices);
        assertThat(numbers(DESK, TO_ACCEPT)).containsExactlyInAnyOrder(mineToAccept, polices);
    }

    @Test
    void what_is_near_is_not_overdue_and_what_was_met_is_neither() {
        // Given
        clock.set(MONDAY);
        String waiting = heard("neighbourhood.noise");
        String accepted = heard("neighbourhood.noise");
        move(WORKER, accepted, "acceptance", "{}");
        assertThat(numbers(DESK, NEAR_DEADLINE)).isEmpty();
        // When
        clock.set(MONDAY.plus(Duration.ofMinutes(270)));
        // Then
        assertThat(numbers(WORKER, NEAR_DEADLINE)).containsExactly(waiting);
        view(DESK, NEAR_DEADLINE).then().body("cases[0].deadlines.near", contains(true, false, false));
        assertThat(numbers(DESK, OVERDUE)).isEmpty();
        clock.set(MONDAY.plus(Duration.ofHours(7)));
        assertThat(numbers(DESK, NEAR_DEADLINE)).isEmpty();
        assertThat(numbers(WORKER, OVERDUE)).containsExactly(waiting);
        view(DESK, OVERDUE).then().body("cases[0].deadlines.overdue", contains(true, false, false));
        clock.set(MONDAY.plus(Duration.ofDays(30)));
        assertThat(numbers(DESK, OVERDUE)).containsExactlyInAnyOrder(waiting, accepted);
    }

    @Test
    void what_is_handled_is_verified_by_somebody_else() {
        String groups = heard("neighbourhood.noise");
        String communitys = heard("services.opening-hours");
        String open = heard("neighbourhood.noise");
        handled(groups, WORKER);
        handled(communitys, SECRETARY);
        assertThat(numbers(SECRETARY, TO_VERIFY)).containsExactly(groups);
        assertThat(numbers(DESK, TO_VERIFY)).containsExactlyInAnyOrder(groups, communitys);
        assertThat(numbers(WORKER, TO_VERIFY)).isEmpty();
        assertThat(numbers(DESK, MY_COMMUNITY)).contains(open);
    }

    @Test
    void the_desk_follows_up_and_the_community_where_the_desk_handled_it() {
        String groups = heard("neighbourhood.noise");
        String desks = reassigned(heard("neighbourhood.noise"), AT_DESK);
        String handled = heard("neighbourhood.noise");
        handled(groups, WORKER);
        handled(desks, DESK);
        handled(handled, WORKER);
        move(SECRETARY, groups, "verification", "{}");
        move(SECRETARY, desks, "verification", "{}");
        assertThat(numbers(DESK, TO_FOLLOW_UP)).containsExactly(groups);
        assertThat(numbers(SECRETARY, TO_FOLLOW_UP)).containsExactly(desks);
        assertThat(numbers(WORKER, TO_FOLLOW_UP)).isEmpty();
        move(SECRETARY, desks, "follow-up", CONTENT);
        assertThat(numbers(SECRETARY, TO_FOLLOW_UP)).isEmpty();
    }

    @Test
    void returned_is_what_the_desk_has_to_decide() {
        String returned = heard("neighbourhood.noise");
        String again = heard("neighbourhood.noise");
        move(WORKER, returned, "return-request", REASON);
        move(WORKER, again, "return-request", REASON);
        move(DESK, again, "return-refusal", REASON);
        assertThat(numbers(DESK, RETURNED)).containsExactly(returned);
        view(DESK, RETURNED).then().body("cases[0].returns.count", equalTo(1));
        move(WORKER, again, "return-request", REASON);
        assertThat(numbers(WORKER, RETURNED)).containsExactlyInAnyOrder(returned, again);
        view(DESK, RETURNED, "status=IN_ARBITRATION").then().body("cases.number", contains(again));
    }

    @Test
    void a_deferred_case_waits_for_its_review_and_is_not_overdue() {
        // Given
        clock.set(MONDAY);
        String deferred = heard("neighbourhood.noise");
        move(WORKER, deferred, "acceptance", "{}");
        String contacted = "{\"contactedAt\":\"%s\"}".formatted(clock.instant());
        move(WORKER, deferred, "first-contact", contacted);
        String asked = "{\"reason\":\"待立项\",\"reviewDate\":\"2024-03-01\"}";
        sent(WORKER, deferred, "deferral", asked, null).then().statusCode(201);
        assertThat(numbers(DESK, DEFERRED_FOR_REVIEW)).isEmpty();
        // When
        String version = as(DESK).get("/v1/cases/" + deferred + "/deadlines").header("ETag");
        sent(DESK, deferred, "deferral/approval", "{}", version).then().statusCode(200);
        // Then
        view(WORKER, DEFERRED_FOR_REVIEW)
                .then()
                .body("cases.number", contains(deferred))
                .body("cases[0].reviewAt", equalTo("2024-02-29T16:00:00Z"));
        clock.set(MONDAY.plus(Duration.ofDays(30)));
        assertThat(numbers(DESK, OVERDUE)).isEmpty();
        assertThat(numbers(DESK, DEFERRED_FOR_REVIEW)).containsExactly(deferred);
    }
}
