package org.huying.dispatch.routing.rule;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.huying.dispatch.routing.rule.RestRules.DESK;
import static org.huying.dispatch.routing.rule.RestRules.hear;
import static org.huying.dispatch.routing.rule.RestRules.inForce;
import static org.huying.dispatch.routing.rule.RestRules.read;
import static org.huying.dispatch.routing.rule.RuleFixtures.EARLIER;
import static org.huying.dispatch.routing.rule.RuleFixtures.POLICE;
import static org.huying.dispatch.routing.rule.RuleFixtures.SQUADRON;
import static org.huying.dispatch.routing.rule.RuleFixtures.about;
import static org.huying.dispatch.routing.rule.RuleFixtures.rule;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.dispatch.casefile.FileCases;
import org.huying.dispatch.timelimit.Urgency;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class RulesInForceTest {
    @Inject
    FileCases cases;

    @Test
    void what_comes_back_to_its_place_goes_to_whoever_had_it_the_third_time() {
        // Given
        inForce(
                new Rule(
                        "again",
                        new Rule.Reason("反复发生", "it came back"),
                        new Conditions(
                                List.of("comes-back"),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                new Conditions.Before(30, 2)),
                        EARLIER,
                        List.of(POLICE)),
                rule("comes-back-to-squadron", about("comes-back"), SQUADRON));
        // When
        String first = hear(cases, "comes-back", "九栋", Urgency.GENERAL);
        String elsewhere = hear(cases, "comes-back", "十栋", Urgency.GENERAL);
        String second = hear(cases, "comes-back", "九栋", Urgency.GENERAL);
        String third = hear(cases, "comes-back", "九栋", Urgency.GENERAL);
        // Then
        for (String number : List.of(first, elsewhere, second))
            read(number).then().body("decision.rule", equalTo("comes-back-to-squadron"));
        read(third)
                .then()
                .body("decision.rule", equalTo("again"))
                .body("owner.code", equalTo("URBAN-WLC"))
                .body("decision.coHandlers", contains("POLICE-WLC"));
    }

    @Test
    void how_pressing_it_is_decides_where_it_goes_and_how_soon_it_is_due() {
        // Given
        inForce(rule(
                "threats-to-police",
                new Conditions(List.of("pressing"), null, List.of(Urgency.THREAT), null, null, null, null, null, null),
                POLICE));
        // When
        String threat = hear(cases, "pressing", "一栋", Urgency.THREAT);
        String general = hear(cases, "pressing", "一栋", Urgency.GENERAL);
        // Then
        read(threat).then().body("urgency", equalTo("THREAT")).body("owner.code", equalTo("POLICE-WLC"));
        read(general)
                .then()
                .body("urgency", equalTo("GENERAL"))
                .body("decision.asked[0].verdict", equalTo("OTHER_URGENCY"));
        deadlines(threat).then().body("deadlines.rule", hasItem(startsWith("*/THREAT")));
        deadlines(general).then().body("deadlines.rule", hasItem(startsWith("*/GENERAL")));
    }

    private static Response deadlines(String number) {
        return given().auth().oauth2(DESK).get("/v1/cases/" + number + "/deadlines");
    }
}
