package org.huying.reporting.jointaction.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.jointaction.ActionLife;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class JointActionResourceTest {
    private static final String FENGYUAN = "520102033905";
    private static final Instant THAT_NIGHT = Instant.parse("2023-12-09T17:00:00Z");
    private static final Instant LATER = Instant.parse("2023-12-12T01:00:00Z");

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @BeforeEach
    void two_joint_actions_in_two_communities() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-21T02:00:00Z"));
        ActionLife hawkers = ActionLife.planned("JA-20231208-0001", FENGYUAN)
                .attended(0, "COMMUNITY", THAT_NIGHT)
                .attended(0, "URBAN_MANAGEMENT", THAT_NIGHT)
                .intervened("PERSUASION", 40, THAT_NIGHT)
                .moved("ended", "ENDED", THAT_NIGHT)
                .intervened("PERSUASION", 2, LATER)
                .intervened("PENALTY", 3, LATER);
        ActionLife dogs = ActionLife.planned("JA-20231208-0002", "520102033902");
        delivery.of(hawkers.events());
        delivery.of(dogs.events());
        delivery.of(hawkers.events());
    }

    @Test
    void tells_the_desk_everything_with_what_it_is_made_of() {
        as(TestTokens.desk(), "?asOf=2023-12-20")
                .statusCode(200)
                .body("asOf", equalTo("2023-12-20T15:59:59.999999Z"))
                .body("jointActions.number", contains("JA-20231208-0002", "JA-20231208-0001"))
                .body("total.shiftsPlanned", equalTo(8))
                .body("total.shiftsHeld", equalTo(1))
                .body("total.requiredPresent.numerator", equalTo(2))
                .body("total.requiredPresent.denominator", equalTo(24))
                .body("total.requiredPresent.percent", equalTo(8.3f))
                .body("total.interventions.persuasions", equalTo(42))
                .body("total.interventions.penalties", equalTo(3))
                .body("total.interventions.reminders", equalTo(0));
    }

    @Test
    void knows_as_much_as_was_recorded_by_then() {
        as(TestTokens.desk(), "?community=" + FENGYUAN + "&asOf=2023-12-10")
                .body("jointActions.status", contains("ENDED"))
                .body("total.interventions.persuasions", equalTo(40))
                .body("total.interventions.penalties", equalTo(0));
        as(TestTokens.desk(), "?asOf=2023-12-08T23:00:00Z")
                .body("jointActions.status", contains("PLANNED", "PLANNED"))
                .body("total.requiredPresent.denominator", equalTo(0))
                .body("total.requiredPresent.percent", nullValue());
    }

    @Test
    void tells_others_of_what_they_answer_for_or_have_a_part_in() {
        for (String own : new String[] {TestTokens.secretary(FENGYUAN), TestTokens.gridWorker(FENGYUAN + "001")})
            as(own, "").body("jointActions.number", contains("JA-20231208-0001"));
        as(TestTokens.partner("URBAN-WLC"), "").body("jointActions", hasSize(2));
        as(TestTokens.partner("PROPERTY-2"), "").body("jointActions", hasSize(0));
        as(TestTokens.secretary(FENGYUAN), "?community=520102033902").body("jointActions", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"asOf=yesterday, /asOf", "asOf=2023-12-22, /asOf", "community=90, /community"})
    void refuses_what_means_nothing_and_points_at_it(String query, String pointer) {
        as(TestTokens.desk(), "?" + query).statusCode(422).body("errors.pointer", contains(pointer));
    }

    private static ValidatableResponse as(String token, String query) {
        return given().auth().oauth2(token).get("/v1/joint-actions" + query).then();
    }
}
