package org.huying.dispatch.routing.rule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.huying.dispatch.routing.rule.RestRules.ADMIN;
import static org.huying.dispatch.routing.rule.RestRules.DESK;
import static org.huying.dispatch.routing.rule.RestRules.PATH;
import static org.huying.dispatch.routing.rule.RestRules.activate;
import static org.huying.dispatch.routing.rule.RestRules.draft;
import static org.huying.dispatch.routing.rule.RestRules.dryRun;
import static org.huying.dispatch.routing.rule.RestRules.hear;
import static org.huying.dispatch.routing.rule.RestRules.read;
import static org.huying.dispatch.routing.rule.RuleFixtures.POLICE;
import static org.huying.dispatch.routing.rule.RuleFixtures.SQUADRON;
import static org.huying.dispatch.routing.rule.RuleFixtures.about;
import static org.huying.dispatch.routing.rule.RuleFixtures.rule;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.dispatch.casefile.FileCases;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class RuleSetsOverRestTest {
    @Inject
    FileCases cases;

    @Inject
    Clock clock;

    @Test
    void a_changed_rule_is_drafted_tried_and_activated_and_the_next_concern_goes_elsewhere() {
        // Given
        String since = clock.instant().toString();
        String before = hear(cases, "changed.rule");
        read(before).then().body("owner.code", equalTo("GPG-" + RuleFixtures.GRID));
        int version = draft(rule("changed-to-squadron", about("changed"), SQUADRON, POLICE));
        // When
        Response tried = dryRun(version, "{\"from\":\"" + since + "\"}");
        Response activated = activate(ADMIN, version, "\"1\"", "{}");
        String after = hear(cases, "changed.rule");
        // Then
        tried.then()
                .statusCode(200)
                .body("wouldGoElsewhere", equalTo(1))
                .body("words", startsWith(tried.path("considered") + " 件中 1 件会派往他处 · would have gone elsewhere: 1 of "))
                .body("examples.number", contains(before))
                .body("examples[0].from", equalTo("GPG-" + RuleFixtures.GRID))
                .body("examples[0].fromRule", equalTo("grid-to-party-group"))
                .body("examples[0].to", equalTo("URBAN-WLC"))
                .body("examples[0].toRule", equalTo("changed-to-squadron"));
        activated.then().statusCode(200).header("ETag", "\"2\"").body("status", equalTo("IN_FORCE"));
        read(before)
                .then()
                .body("owner.code", equalTo("GPG-" + RuleFixtures.GRID))
                .body("tasks.part", contains("LEAD"));
        read(after)
                .then()
                .body("owner.code", equalTo("URBAN-WLC"))
                .body("decision.rule", equalTo("changed-to-squadron"))
                .body("decision.ruleSetVersion", equalTo(version))
                .body("decision.coHandlers", contains("POLICE-WLC"))
                .body("decision.asked.verdict", contains("DECIDED"))
                .body("tasks.part", contains("LEAD", "CO_HANDLER"))
                .body("tasks.unitCode", contains("URBAN-WLC", "POLICE-WLC"));
    }

    @Test
    void nothing_goes_live_untried_or_by_whoever_drafted_it() {
        // Given
        int version = draft(rule("untried", about("untried"), POLICE));
        // Then
        activate(ADMIN, version, "\"1\"", "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:dry-run-missing"));
        dryRun(version, "{}").then().statusCode(200);
        rewrite(DESK, version, "\"1\"", rule("rewritten", about("untried"), POLICE))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("dryRun.current", equalTo(false))
                .body("rules[0].name", equalTo("rewritten"));
        activate(ADMIN, version, "\"1\"", "{}").then().statusCode(412);
        activate(ADMIN, version, "\"2\"", "{}").then().statusCode(409);
        int own = draft(ADMIN, UUID.randomUUID().toString(), rule("own", about("own"), POLICE))
                .path("version");
        dryRun(own, "{}").then().statusCode(200);
        activate(ADMIN, own, "\"1\"", "{}")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:huying:problem:activation-by-drafter"));
        activate(DESK, own, "\"1\"", "{}").then().statusCode(403);
    }

    @Test
    void what_is_activated_does_not_change_and_begins_when_it_was_to() {
        // Given
        int version = draft(rule("scheduled", about("scheduled"), POLICE));
        dryRun(version, "{}").then().statusCode(200);
        String tomorrow = clock.instant().plus(Duration.ofDays(1)).toString();
        // When
        activate(ADMIN, version, "\"1\"", "{\"validFrom\":\"2023-01-01T00:00:00Z\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/validFrom"));
        activate(ADMIN, version, "\"1\"", "{\"validFrom\":\"" + tomorrow + "\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("SCHEDULED"));
        // Then
        read(hear(cases, "scheduled")).then().body("owner.code", equalTo("GPG-" + RuleFixtures.GRID));
        rewrite(DESK, version, "\"2\"", rule("late", about("scheduled"), POLICE))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:rule-set-activated"));
        List<String> states = given().auth()
                .oauth2(DESK)
                .get(PATH + "?limit=200")
                .then()
                .statusCode(200)
                .body("rules", hasItem(nullValue()))
                .extract()
                .path("status");
        assertThat(states).containsOnlyOnce("IN_FORCE").contains("SCHEDULED");
    }

    @Test
    void a_draft_that_could_not_be_followed_is_refused_and_a_repeated_one_drafted_once() {
        // Given
        String key = UUID.randomUUID().toString();
        Rule sound = rule("repeated", about("repeated"), POLICE);
        // When
        int version = draft(DESK, key, sound).path("version");
        // Then
        draft(DESK, key, sound)
                .then()
                .statusCode(201)
                .body("version", equalTo(version))
                .header("Location", org.hamcrest.Matchers.endsWith(PATH + "/" + version));
        draft(DESK, key, rule("other", null, POLICE)).then().statusCode(422);
        draft(DESK, UUID.randomUUID().toString(), rule("gone", null, RuleFixtures.named("GONE-1")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/rules/0/lead/unit"));
        for (String body : List.of(
                "{}",
                "{\"rules\":[]}",
                "{\"rules\":[{\"name\":\"a\",\"lead\":{\"choice\":\"NOBODY\"}}]}",
                "{\"rules\":[{\"name\":\"a\",\"more\":1}]}"))
            given().auth()
                    .oauth2(DESK)
                    .contentType("application/json")
                    .body(body)
                    .post(PATH)
                    .then()
                    .statusCode(422);
        dryRun(version, "{\"from\":\"2023-12-02T00:00:00Z\",\"to\":\"2023-12-01T00:00:00Z\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/from"));
        dryRun(999_999, "{}").then().statusCode(404);
    }

    @Test
    void only_the_desk_and_the_system_administrator_have_to_do_with_rules() {
        for (String token : List.of(
                TestTokens.secretary(RuleFixtures.ZHONGYUAN),
                TestTokens.partner("POLICE-WLC"),
                TestTokens.auditor(),
                TestTokens.resident("r-1"))) {
            given().auth().oauth2(token).get(PATH).then().statusCode(403);
            draft(token, UUID.randomUUID().toString()).then().statusCode(403);
        }
        given().auth()
                .oauth2(DESK)
                .get(PATH + "/1")
                .then()
                .statusCode(200)
                .body("rules[0].name", equalTo("public-security-to-police"));
    }

    private static Response rewrite(String token, int version, String revision, Rule first) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", revision)
                .contentType("application/json")
                .body(RestRules.body(RuleFixtures.starterAfter(first)))
                .put(PATH + "/" + version);
    }
}
