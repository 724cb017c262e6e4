package org.huying.dispatch.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.huying.dispatch.desk.DeskView.MY_COMMUNITY;
import static org.huying.dispatch.desk.DeskView.MY_TASKS;
import static org.huying.dispatch.desk.DeskView.RETURNED;
import static org.huying.dispatch.desk.DeskView.TO_ACCEPT;
import static org.huying.dispatch.desk.DeskView.UNOWNED;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** What each caller finds in the views, and that they count what they show. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class DeskInScopeTest extends DeskOverRest {
    @Test
    void the_views_show_what_the_caller_may_see_and_count_what_they_show() {
        // Given
        List<String> some = inAllStates();
        // When
        for (String caller : EVERYBODY) {
            Set<String> seen = new HashSet<>();
            for (DeskView view : DeskView.values()) {
                List<String> shown = numbers(caller, view);
                view(caller, view, "limit=1").then().body("total", equalTo(shown.size()));
                assertThat(counted(caller, view)).as(view.name()).isEqualTo(shown.size());
                seen.addAll(shown);
            }
            // Then
            for (String number : some) {
                int answer = as(caller).get("/v1/cases/" + number).statusCode();
                assertThat(seen.contains(number) && answer == 404).isFalse();
            }
        }
        assertThat(numbers(DESK, MY_COMMUNITY)).hasSize(some.size() - 1);
    }

    @Test
    void asked_for_by_its_number_a_case_stands_in_the_same_views() {
        // Given
        List<String> some = inAllStates();
        for (String caller : EVERYBODY) {
            List<String> expected = new ArrayList<>();
            for (DeskView view : DeskView.values())
                numbers(caller, view).stream()
                        .filter(some::contains)
                        .forEach(number -> expected.add(view + " " + number));
            // When
            List<String> found = new ArrayList<>();
            for (String number : some)
                as(caller)
                        .get("/v1/desk?q=" + number)
                        .jsonPath()
                        .<String>getList("views.findAll { it.total == 1 }.view")
                        .forEach(view -> found.add(view + " " + number));
            // Then
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void nobody_finds_a_case_outside_the_own_scope() {
        String groups = heard("neighbourhood.noise");
        String polices = heard("public-security.quarrel");
        move(POLICE, polices, "return-request", REASON);
        move(WORKER, groups, "return-request", REASON);
        assertThat(numbers(POLICE, RETURNED)).containsExactly(polices);
        assertThat(numbers(WORKER, RETURNED)).containsExactlyInAnyOrder(groups, polices);
        assertThat(numbers(SECRETARY, RETURNED)).containsExactlyInAnyOrder(groups, polices);
        assertThat(numbers(OTHER_SECRETARY, RETURNED)).isEmpty();
        assertThat(numbers(OTHER_WORKER, RETURNED)).isEmpty();
        assertThat(numbers(SQUADRON, RETURNED)).isEmpty();
    }

    @Test
    void whoever_had_a_case_first_still_finds_it_and_a_unit_that_was_relieved_does_not() {
        String number = heard("public-security.quarrel");
        reassigned(number, "URBAN-WLC");
        reassigned(number, "PROPERTY-1");
        String property = TestTokens.partner("PROPERTY-1");
        move(property, number, "return-request", REASON);
        assertThat(numbers(property, RETURNED)).containsExactly(number);
        assertThat(numbers(POLICE, RETURNED)).containsExactly(number);
        assertThat(numbers(SQUADRON, RETURNED)).isEmpty();
        assertThat(numbers(POLICE, MY_TASKS)).isEmpty();
    }

    @Test
    void no_case_is_ever_without_an_owner() {
        inAllStates();
        for (String caller : EVERYBODY) assertThat(counted(caller, UNOWNED)).isZero();
    }

    @Test
    void a_case_without_an_owner_would_be_found() {
        // Given
        String number = heard("neighbourhood.noise");
        String noLead = heard("neighbourhood.noise");
        // When
        sql("UPDATE case_file SET owner_kind = NULL, owner_code = NULL, owner_name = NULL WHERE number = '" + number
                + "'");
        sql("UPDATE task SET status = 'WITHDRAWN' FROM case_file c WHERE c.id = case_id AND c.number = '" + noLead
                + "'");
        // Then
        assertThat(numbers(DESK, UNOWNED)).containsExactlyInAnyOrder(number, noLead);
        view(DESK, UNOWNED).then().body("cases.find { it.number == '" + number + "' }.owner", nullValue());
        sql("UPDATE case_file SET status = 'VOIDED', closed_at = filed_at WHERE nature = :mine");
        assertThat(counted(DESK, UNOWNED)).isZero();
    }

    @Test
    void a_confidential_case_shows_no_summary() {
        heard(newNumber(), "public-security.tenants", null, true, at(GRID, "3栋", null));
        view(POLICE, TO_ACCEPT)
                .then()
                .body("total", equalTo(1))
                .body("cases[0].confidential", equalTo(true))
                .body("cases[0].summary", nullValue());
    }

    @Test
    void only_those_with_a_part_in_cases_have_a_desk() {
        for (String path : List.of("/v1/desk", "/v1/desk/MY_TASKS")) {
            given().get(path).then().statusCode(401);
            for (String stranger : List.of(
                    TestTokens.resident("r-1"),
                    TestTokens.auditor(),
                    TestTokens.systemAdmin(),
                    TestTokens.securityAdmin())) as(stranger).get(path).then().statusCode(403);
        }
    }

    /** One in each state that lasts; the closed one is the first. */
    private List<String> inAllStates() {
        List<String> numbers = java.util.stream.Stream.generate(() -> heard("neighbourhood.noise"))
                .limit(9)
                .toList();
        for (String number : numbers.subList(0, 4)) handled(number, WORKER);
        for (String number : numbers.subList(0, 3)) move(SECRETARY, number, "verification", "{}");
        for (String number : numbers.subList(0, 2)) move(DESK, number, "follow-up", CONTENT);
        move(DESK, numbers.get(0), "closure", "{\"outcome\":\"RESOLVED\"}");
        move(WORKER, numbers.get(4), "acceptance", "{}");
        move(WORKER, numbers.get(5), "return-request", REASON);
        move(WORKER, numbers.get(6), "return-request", REASON);
        move(DESK, numbers.get(6), "return-refusal", REASON);
        move(WORKER, numbers.get(6), "return-request", REASON);
        sql("DELETE FROM task t USING case_file c WHERE c.id = t.case_id AND c.number = '" + numbers.get(7) + "'");
        sql("UPDATE case_file SET status = 'PRE_CHECK', owner_kind = 'SUBDISTRICT_DESK', owner_code ="
                + " 'DESK-520102033000' WHERE number = '" + numbers.get(7) + "'");
        return numbers;
    }
}
