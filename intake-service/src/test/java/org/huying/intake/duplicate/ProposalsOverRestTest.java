package org.huying.intake.duplicate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huying.intake.IntakeTestResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class ProposalsOverRestTest extends AtOnePlace {
    @Test
    void two_reports_of_one_matter_are_proposed_after_the_later_is_registered() {
        // Given
        Response earlier = hawkers(HAWKERS);
        // When
        Response later = hawkers(HAWKERS_OTHERWISE);
        // Then
        UUID proposal = proposed(earlier, later);
        Response read = read(SECRETARY, proposal);
        read.then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("OPEN"))
                .body("earlier.number", equalTo(number(earlier)))
                .body("later.number", equalTo(number(later)))
                .body("allowedMoves", contains("ACCEPT", "DISMISS"))
                .body("settled", nullValue());
        assertThat(read.asString()).doesNotContain("摊贩", "南宫");
    }

    @Test
    void the_open_ones_are_listed_by_score_each_once_over_all_pages() {
        // Given
        UUID weaker = proposed(hawkers(HAWKERS), hawkers("摊贩太多"));
        building = building + "东";
        UUID stronger = proposed(hawkers(HAWKERS), hawkers(HAWKERS));
        // When
        List<String> all = new ArrayList<>();
        List<Integer> scores = new ArrayList<>();
        for (String path = "/v1/merge-proposals?limit=7"; path != null; ) {
            Response page =
                    given().auth().oauth2(SECRETARY).urlEncodingEnabled(false).get(path);
            all.addAll(page.path("id"));
            scores.addAll(page.path("score"));
            path = page.header("Link") == null ? null : page.header("Link").replaceAll("^<([^>]+)>.*$", "$1");
        }
        // Then
        assertThat(all).doesNotHaveDuplicates().containsSubsequence(stronger.toString(), weaker.toString());
        assertThat(scores).isSortedAccordingTo((one, other) -> other - one);
    }

    @Test
    void accepting_merges_the_later_into_the_earlier() {
        // Given
        Response earlier = hawkers(HAWKERS);
        Response later = hawkers(HAWKERS_OTHERWISE);
        UUID proposal = proposed(earlier, later);
        // When
        Response accepted = decide(SECRETARY, proposal, "acceptance", "\"1\"", "{\"reason\":\"同一批摊贩\"}");
        // Then
        accepted.then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .header("Consistency-Token", "huying.concerns:" + later.path("concernId") + ":2")
                .body("status", equalTo("ACCEPTED"))
                .body("later.mergedInto", equalTo(number(earlier)))
                .body("settled.cause", equalTo("MERGED"))
                .body("allowedMoves.size()", equalTo(0));
        given().auth()
                .oauth2(DESK)
                .get("/v1/concerns/" + number(later) + "/merge")
                .then()
                .body("mergedInto", equalTo(number(earlier)))
                .body("reason", equalTo("同一批摊贩"));
    }

    @Test
    void accepting_may_name_which_of_the_two_goes_on() {
        // Given
        Response earlier = hawkers(HAWKERS);
        Response later = hawkers(HAWKERS);
        UUID proposal = proposed(earlier, later);
        // Then
        decide(DESK, proposal, "acceptance", "\"1\"", "{\"into\":\"WLC-20000101-0001\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/into"));
        decide(DESK, proposal, "acceptance", "\"1\"", into(later))
                .then()
                .statusCode(200)
                .body("earlier.mergedInto", equalTo(number(later)));
    }

    @Test
    void what_is_dismissed_is_kept_apart_and_not_proposed_again() {
        // Given
        Response earlier = hawkers(HAWKERS);
        Response later = hawkers(HAWKERS_OTHERWISE);
        UUID proposal = proposed(earlier, later);
        // When
        Response dismissed = decide(SECRETARY, proposal, "dismissal", "\"1\"", "{\"reason\":\"不是同一批摊贩\"}");
        // Then
        dismissed
                .then()
                .statusCode(200)
                .body("status", equalTo("DISMISSED"))
                .body("settled.reason", equalTo("不是同一批摊贩"));
        similar(DESK, later, "").then().body("similar.size()", equalTo(0));
        similar(DESK, earlier, "").then().body("similar.size()", equalTo(0));
        decide(SECRETARY, proposal, "acceptance", "\"2\"", "{}")
                .then()
                .statusCode(409)
                .body("allowedMoves.size()", equalTo(0));
    }

    @Test
    void a_decision_names_the_version_and_is_made_by_those_who_answer_for_the_place() {
        UUID proposal = proposed(hawkers(HAWKERS), hawkers(HAWKERS));
        decide(DESK, proposal, "dismissal", null, "{\"reason\":\"x\"}").then().statusCode(428);
        decide(DESK, proposal, "dismissal", "\"7\"", "{\"reason\":\"x\"}")
                .then()
                .statusCode(412);
        decide(DESK, proposal, "acceptance", "\"7\"", "{}").then().statusCode(412);
        decide(DESK, proposal, "dismissal", "\"1\"", "{}").then().statusCode(422);
        decide(ELSEWHERE, proposal, "dismissal", "\"1\"", "{\"reason\":\"x\"}")
                .then()
                .statusCode(404);
        decide(ELSEWHERE, proposal, "acceptance", "\"1\"", "{}").then().statusCode(404);
        read(ELSEWHERE, proposal).then().statusCode(404);
        read(DESK, UUID.randomUUID()).then().statusCode(404);
        read(DESK, proposal).then().body("status", equalTo("OPEN"));
        assertThat(given().auth()
                        .oauth2(ELSEWHERE)
                        .get("/v1/merge-proposals?limit=200")
                        .<List<String>>path("id"))
                .doesNotContain(proposal.toString());
    }
}
