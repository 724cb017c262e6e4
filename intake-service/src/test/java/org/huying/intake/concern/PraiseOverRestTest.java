package org.huying.intake.concern;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.huying.intake.directory.KeepDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A praise is for somebody, and nobody has to act on it. */
@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class PraiseOverRestTest {
    private static final String DESK = TestTokens.desk();

    @Inject
    Town town;

    @Inject
    KeepDirectory directory;

    @BeforeEach
    void a_property_company_is_known() {
        town.isKnown();
        var listed = Town.listed("directory.partner-unit-listed.v1", "PROPERTY-1", "第一物业服务企业");
        QuarkusTransaction.requiringNew().run(() -> directory.keep(List.of(listed)));
    }

    @Test
    void it_names_a_unit_of_the_directory_and_is_passed_on() {
        // When
        Response receipt = registered("PRAISE", "PROPERTY-1");
        // Then
        receipt.then().statusCode(201);
        String number = receipt.path("number");
        given().auth()
                .oauth2(DESK)
                .get("/v1/concerns/" + number)
                .then()
                .body("status", equalTo("PASSED_ON"))
                .body("praisedUnit", equalTo("PROPERTY-1"))
                .body("allowedMoves", empty());
        given().auth()
                .oauth2(DESK)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .post("/v1/concerns/" + number + "/acceptance")
                .then()
                .statusCode(409);
    }

    @Test
    void it_need_not_name_any() {
        // When
        Response receipt = registered("PRAISE", null);
        // Then
        given().auth()
                .oauth2(DESK)
                .get("/v1/concerns/" + receipt.path("number"))
                .then()
                .body("status", equalTo("PASSED_ON"))
                .body("praisedUnit", nullValue());
    }

    @Test
    void a_unit_nobody_knows_and_one_beside_another_nature_are_refused() {
        registered("PRAISE", "PROPERTY-99").then().statusCode(422).body("errors[0].pointer", equalTo("/praisedUnit"));
        registered("HELP", "PROPERTY-1").then().statusCode(422).body("errors[0].pointer", equalTo("/praisedUnit"));
    }

    private static Response registered(String nature, String unit) {
        String praised = unit == null ? "" : ",\"praisedUnit\":\"" + unit + "\"";
        return given().auth()
                .oauth2(DESK)
                .contentType("application/json")
                .body("""
                        {"channel":"WEB","nature":"%s","topic":"property.maintenance","description":"电梯修得快",
                         "address":{"communityCode":"%s"}%s}""".formatted(nature, Town.ZHONGYUAN, praised))
                .post("/v1/concerns");
    }
}
