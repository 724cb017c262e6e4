package org.huying.intake.duplicate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Set;
import org.huying.chassis.scope.Role;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class SimilarOverRestTest extends AtOnePlace {
    @Test
    void what_may_be_the_same_is_listed_by_score_with_its_reasons_and_nobody_s_words() {
        // Given
        Response other = hawkers(HAWKERS_OTHERWISE);
        Response anotherTopic = registered("environment.fumes", "平台每天晚上有流动摊贩占道摆摊！油烟大，噪声大，影响休息");
        Response anotherMatter = registered("property.lifts", "电梯坏了三天没有人来修，老人上下楼不方便。");
        Response elsewhere = registered(
                "city-order.stacked-goods",
                HAWKERS,
                "\"zone\":\"Z区\",\"building\":\"9%s\"".formatted(building),
                "HELP");
        Response concern = hawkers(HAWKERS);
        // When
        Response answer = similar(SECRETARY, concern, "");
        // Then
        answer.then()
                .statusCode(200)
                .body("similar.number", contains(number(other), number(anotherTopic)))
                .body("similar[0].reasons.code", hasItems("SAME_TOPIC", "SAME_BUILDING", "ALIKE_WORDS"))
                .body("similar[1].reasons.code", not(hasItem("SAME_TOPIC")))
                .body("similar[1].reasons.text", hasItem("同一楼栋 · Same building"))
                .body("complete", equalTo(true))
                .body("notice", nullValue());
        assertThat(answer.<Integer>path("similar[0].score")).isGreaterThan(answer.<Integer>path("similar[1].score"));
        assertThat(answer.asString())
                .doesNotContain(number(anotherMatter), number(elsewhere), "摊贩", "油烟", "南宫", "13800001234");
    }

    @Test
    void a_long_list_goes_on_behind_its_link() {
        // Given
        Response concern = hawkers(HAWKERS);
        Response second = hawkers(HAWKERS_OTHERWISE);
        Response first = hawkers(HAWKERS);
        // When
        Response page = similar(DESK, concern, "?limit=1");
        // Then
        page.then().body("similar.number", contains(number(first))).header("Link", containsString("rel=\"next\""));
        given().auth()
                .oauth2(DESK)
                .urlEncodingEnabled(false)
                .get(page.header("Link").replaceAll("^<([^>]+)>.*$", "$1"))
                .then()
                .body("similar.number", contains(number(second)))
                .header("Link", nullValue());
        similar(DESK, concern, "?cursor=eHg").then().statusCode(400);
    }

    @Test
    void is_told_to_the_desk_and_the_secretary_of_the_community_alone() {
        Response concern = hawkers(HAWKERS);
        similar(ELSEWHERE, concern, "").then().statusCode(404);
        given().auth()
                .oauth2(DESK)
                .get("/v1/concerns/WLC-20000101-0001/similar")
                .then()
                .statusCode(404);
    }

    @Test
    void a_draft_is_compared_before_it_is_sent_and_nothing_of_it_is_kept() {
        // Given
        Response concern = hawkers(HAWKERS);
        // When
        Response answer = draft(SECRETARY, "city-order.stacked-goods", HAWKERS_OTHERWISE);
        // Then
        answer.then()
                .statusCode(200)
                .body("similar.number", contains(number(concern)))
                .body("similar[0].reasons.code", not(hasItem("ANOTHER_CHANNEL")))
                .body("compared", equalTo(1));
        assertThat(answer.asString()).doesNotContain("摊贩", "南宫");
        draft(SECRETARY, "city-order.stacked-goods", HAWKERS_OTHERWISE).then().body("compared", equalTo(1));
    }

    @Test
    void of_a_draft_each_is_shown_what_lies_in_the_own_scope() {
        // Given
        Response concern = hawkers(HAWKERS);
        String ours = worker(Town.ZHONGYUAN, Town.GRID);
        String theirs = worker(Town.ZHONGYUAN, Town.ZHONGYUAN + "002");
        // Then
        draft(ours, "city-order.stacked-goods", HAWKERS).then().body("similar.number", contains(number(concern)));
        draft(theirs, "city-order.stacked-goods", HAWKERS)
                .then()
                .statusCode(200)
                .body("similar.size()", equalTo(0))
                .body("compared", equalTo(0));
        draft(ELSEWHERE, "city-order.stacked-goods", HAWKERS).then().body("similar.size()", equalTo(0));
    }

    @Test
    void whoever_may_not_read_a_confidential_concern_does_not_learn_its_words_by_guessing() {
        // Given
        Response confidential = registered(
                "city-order.stacked-goods",
                HAWKERS,
                "\"gridCode\":\"%s\",\"building\":\"%s\"".formatted(Town.GRID, building),
                "TIP_OFF");
        String worker = worker(Town.ZHONGYUAN, Town.GRID);
        // Then
        draft(SECRETARY, "environment.fumes", HAWKERS).then().body("similar.number", contains(number(confidential)));
        draft(worker, "environment.fumes", HAWKERS).then().body("similar.size()", equalTo(0));
        draft(worker, "city-order.stacked-goods", HAWKERS)
                .then()
                .body("similar.number", contains(number(confidential)))
                .body("similar[0].reasons.code", not(hasItem("ALIKE_WORDS")));
    }

    @Test
    void a_draft_that_cannot_be_compared_is_refused_with_where() {
        draft(DESK, "Order!", "").then().statusCode(422);
        given().auth()
                .oauth2(DESK)
                .contentType("application/json")
                .body("""
                        {"topic":"city-order.stacked-goods","description":"摊贩","address":{"communityCode":"520102033999"}}""")
                .post("/v1/concerns/similar")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/address/communityCode"));
    }

    private static String worker(String community, String grid) {
        return TestTokens.token("worker-" + grid, Role.GRID_WORKER, Set.of(community), Set.of(grid), "GPG-" + grid);
    }
}
