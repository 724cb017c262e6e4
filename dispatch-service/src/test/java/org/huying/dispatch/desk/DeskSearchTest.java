package org.huying.dispatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.huying.dispatch.desk.DeskView.MY_COMMUNITY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.huying.chassis.testing.HuyingTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A case is found by what is known of it. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class DeskSearchTest extends DeskOverRest {
    private static final String NOISE = "夜间施工噪声扰民，A栋居民反映";
    private static final String LID = "井盖破损，100%危险_请尽快\\处理";

    private String noise;
    private String lid;
    private String hidden;

    @BeforeEach
    void three_cases_were_heard() {
        noise = heard(newNumber(), "neighbourhood.noise", NOISE, false, at(GRID, "3栋", "2单元"));
        lid = heard(newNumber(), "roads.lids", LID, false, at(GRID, "13栋", null));
        hidden = heard(newNumber(), "roads.lighting", null, true, at(ZHONGYUAN + "002", "平台", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"噪", "噪声", "施工噪声", "夜间施工噪声扰民，A栋居民反映", "a栋", "Ａ栋", "3栋2单元", "２单元", "  噪声　"})
    void by_any_number_of_characters_that_stand_in_it(String words) {
        assertThat(found(words)).containsExactly(noise);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "100%", "险_请", "快\\处", "破损"})
    void and_no_character_is_a_wildcard(String words) {
        assertThat(found(words)).containsExactly(lid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"噪%民", "噪声扰_", "声噪", "楼道", "反映3栋", "neighbourhood"})
    void and_by_nothing_that_does_not_stand_in_it(String words) {
        assertThat(found(words)).isEmpty();
    }

    @Test
    void in_several_cases_at_once() {
        assertThat(found("3栋")).containsExactlyInAnyOrder(noise, lid);
        assertThat(found("A区")).containsExactlyInAnyOrder(noise, lid, hidden);
    }

    @Test
    void by_its_whole_number_and_no_other() {
        String longer = heard(noise + "0", "neighbourhood.noise", "见 " + noise, false, at(GRID, "5栋", null));
        assertThat(found(noise)).containsExactly(noise);
        assertThat(found(noise.toLowerCase(java.util.Locale.ROOT))).containsExactly(noise);
        assertThat(found(longer)).containsExactly(longer);
        assertThat(found(noise.substring(4))).containsExactlyInAnyOrder(noise, longer);
    }

    @Test
    void by_the_public_reply_but_not_by_the_note_for_colleagues() {
        handled(lid, WORKER);
        assertThat(found("路灯")).containsExactly(lid);
        assertThat(found("上门")).isEmpty();
    }

    @Test
    void within_the_scope_alone() {
        assertThat(search(OTHER_WORKER, DeskView.MY_GRID, "A区")).containsExactly(hidden);
        assertThat(search(OTHER_SECRETARY, MY_COMMUNITY, "A区")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"topic=roads,2", "topic=roads.lids,1", "topic=road,0", "confidential=true,1", "confidential=false,2"})
    void and_filtered(String query, int expected) {
        view(SECRETARY, MY_COMMUNITY, query).then().statusCode(200);
        List<String> numbers = view(SECRETARY, MY_COMMUNITY, query).path("cases.number");
        assertThat(numbers).hasSize(expected);
    }

    @Test
    void by_unit_place_and_time() {
        reassigned(lid, "URBAN-WLC");
        move(WORKER, noise, "acceptance", "{}");
        view(DESK, MY_COMMUNITY, "owner=URBAN-WLC").then().body("cases.number", contains(lid));
        view(DESK, MY_COMMUNITY, "status=ACCEPTED").then().body("cases.number", contains(noise));
        view(DESK, MY_COMMUNITY, "grid=" + ZHONGYUAN + "002").then().body("cases.number", contains(hidden));
        view(DESK, MY_COMMUNITY, "community=520102033902").then().body("cases", org.hamcrest.Matchers.empty());
        view(DESK, MY_COMMUNITY, "channel=MOBILE").then().body("cases", org.hamcrest.Matchers.empty());
        sql("UPDATE case_file SET filed_at = '2023-12-04T01:00:00Z' WHERE number = '" + noise + "'");
        String ending = "filedFrom=2023-12-03T00:00:00Z&filedTo=2023-12-04T01:00:00Z";
        view(DESK, MY_COMMUNITY, ending).then().body("cases", org.hamcrest.Matchers.empty());
        String beginning = "filedFrom=2023-12-04T01:00:00Z&filedTo=2023-12-05T00:00:00Z";
        view(DESK, MY_COMMUNITY, beginning).then().body("cases.number", contains(noise));
    }

    @Test
    void and_the_link_to_the_next_page_searches_on() {
        Response first = as(SECRETARY)
                .queryParam("nature", mine)
                .queryParam("q", "区")
                .queryParam("limit", 2)
                .get("/v1/desk/MY_COMMUNITY");
        String next = first.header("Link").replaceAll("<(.*)>.*", "$1");
        List<String> rest = as(SECRETARY)
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .extract()
                .path("cases.number");
        assertThat(rest).hasSize(1).doesNotContainAnyElementsOf(first.path("cases.number"));
    }

    private List<String> found(String words) {
        return search(SECRETARY, MY_COMMUNITY, words);
    }

    private List<String> search(String token, DeskView view, String words) {
        return as(token)
                .queryParam("nature", mine)
                .queryParam("q", words)
                .get("/v1/desk/" + view)
                .then()
                .statusCode(200)
                .extract()
                .path("cases.number");
    }
}
